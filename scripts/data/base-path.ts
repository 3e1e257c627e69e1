/** BASE_PATH as the site uses it: "/" at the root of a host, else with a slash at both ends ("/atlas/"). */
export function basePath(setting = process.env["BASE_PATH"] ?? ""): string {
  const inner = setting.replace(/^\/+|\/+$/g, "");
  return inner === "" ? "/" : `/${inner}/`;
}
