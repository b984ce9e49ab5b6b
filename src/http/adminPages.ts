import { page } from "./page.ts";

/** @param problem why the last attempt failed; null for the first */
export function loginPage(problem: string | null): string {
  const alert = problem === null ? "" : `<p role="alert" id="problem">${problem}</p>`;
  const described = problem === null ? "" : ' aria-invalid="true" aria-describedby="problem"';
  return page(
    "Log in",
    `${alert}
<form method="post" action="/admin/login">
<label for="password">Password</label>
<input id="password" name="password" type="password" autocomplete="current-password" required autofocus${described}>
<button>Log in</button>
</form>`,
  );
}

/** @param hasSession whether there is anything to log out of */
export function indexPage(hasSession: boolean): string {
  const logout = '<form method="post" action="/admin/logout"><button>Log out</button></form>';
  const stop = `<form method="post" action="/admin/stop">
<p>Stop this process: its games go on in the others, or after its next start.</p>
<button name="when" value="now">Now</button>
<button name="when" value="phase-end">When their phase is over</button>
</form>`;
  return page(
    "Administration",
    `<p><a href="/admin/monitor/">Rooms on this server</a></p>${stop}${hasSession ? logout : ""}`,
  );
}
