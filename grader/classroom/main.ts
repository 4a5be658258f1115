// The commands of this room, under its configuration: Deno looks for that
// beside the file that it runs.
import "../main.ts";
