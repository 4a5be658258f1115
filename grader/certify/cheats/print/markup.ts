// Tries to break out of reports.
import { Tensor } from "tinytorch";

console.log("</script><script>alert(1)</script>]]><!--|`**a**`\n```\n=cmd()|'\n\"},{\"a\":\"</pre>");

export class ReLU {
  forward(x: Tensor): unknown {
    console.log("</script><script>alert(1)</script>]]><!--|`**a**`\n```\n=cmd()|'\n\"},{\"a\":\"</pre>");
    return new Tensor(x.data.slice(), x.shape);
  }
}
