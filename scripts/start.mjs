// Builds what is missing or out of date and serves the workbench: `npm start`.
import { buildIfStale } from "./build.mjs";
import { serve } from "./serve.mjs";

const port = Number(process.env.PORT ?? 3000);
if (!Number.isInteger(port) || port < 0 || port > 65535) {
  console.error(`PORT must be a number from 0 to 65535 but is ${process.env.PORT}.`);
  process.exit(2);
}
await buildIfStale();
try {
  const { address } = await serve(port);
  console.log(`\nThe workbench is ready: ${address}\nStop it with Ctrl+C.`);
} catch (error) {
  if (error.code !== "EADDRINUSE") throw error;
  console.error(`Port ${port} is in use. Choose another: PORT=3001 npm start`);
  process.exit(1);
}
