/**
 * The folder of the embedded database that prisma.config.ts names in the address; null for a server.
 * @param {string} url
 */
export function embeddedDir(url) {
  return new URL(url).searchParams.get("embedded");
}

/** @param {string} url */
export function databaseName(url) {
  return decodeURIComponent(new URL(url).pathname.slice(1)) || "postgres";
}

/**
 * The same server's database for maintenance, which is always there.
 * @param {string} url
 */
export function maintenanceUrl(url) {
  return Object.assign(new URL(url), { pathname: "/postgres" }).toString();
}
