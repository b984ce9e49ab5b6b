export const tv = {};
