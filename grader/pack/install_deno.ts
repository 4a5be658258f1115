/** Lines of a shell script after which `deno` is there in this version. */
export function installDeno(version: string): string {
  return `if ! { command -v deno && deno --version | grep -q '^deno ${version} '; } >/dev/null; then
  if ! command -v curl >/dev/null || ! command -v unzip >/dev/null; then
    apt-get update -qq
    apt-get install -y -qq --no-install-recommends ca-certificates curl unzip
  fi
  archive=$(mktemp)
  curl -fsSL -o "$archive" \\
    "https://dl.deno.land/release/v${version}/deno-$(uname -m)-unknown-linux-gnu.zip"
  unzip -oq "$archive" -d /usr/local/bin
  rm "$archive"
fi
deno --version`;
}
