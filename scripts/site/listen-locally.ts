import { createServer, type RequestListener, type Server } from "node:http";
import type { AddressInfo } from "node:net";

/** What a machine without IPv6 says. */
const withoutIpv6 = new Set(["EADDRNOTAVAIL", "EAFNOSUPPORT", "EINVAL"]);

/**
 * Listens where "localhost" leads: at 127.0.0.1 and, where the machine has it, at ::1, which browsers try first; port 0
 * takes a free one.
 */
export async function listenLocally(
  port: number,
  answer: RequestListener,
): Promise<{ readonly port: number; readonly close: () => Promise<void> }> {
  const [server, second] = [createServer(answer), createServer(answer)];
  await listen(server, port, "127.0.0.1");
  const taken = (server.address() as AddressInfo).port;
  try {
    await listen(second, taken, "::1");
  } catch (error) {
    if (!withoutIpv6.has((error as NodeJS.ErrnoException).code ?? "")) {
      await closed(server);
      throw error;
    }
  }
  const close = async (): Promise<void> => {
    await Promise.all([server, second].map(closed));
  };
  return { port: taken, close };
}

function listen(server: Server, port: number, host: string): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once("error", (error: NodeJS.ErrnoException) => {
      const other = port < 65535 ? port + 1 : port - 1;
      const taken = `Port ${port} is taken by another program.\n  Stop it, or choose another: npm start -- --port ${other}`;
      reject(error.code === "EADDRINUSE" ? new Error(taken) : error);
    });
    server.listen(port, host, resolve);
  });
}

function closed(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => {
      resolve();
    });
    server.closeAllConnections();
  });
}
