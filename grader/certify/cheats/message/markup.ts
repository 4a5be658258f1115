// Tries to break out of reports, in an error.
import { Tensor } from "tinytorch";

export class ReLU {
  forward(x: Tensor): unknown {
    throw new Error("</script><script>alert(1)</script>]]><!--|`**a**`\n```\n=cmd()|'\n\"},{\"a\":\"</pre>");
  }
}
