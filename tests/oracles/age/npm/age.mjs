// Opens and locks a file with age-encryption (typage), which shares no code with Grain: `open SECRET FILE` writes what is in it,
// `lock SECRET FILE` locks what it reads. A secret that begins with AGE-SECRET-KEY- is a key.
import { readFileSync, writeFileSync } from "node:fs";
import { Decrypter, Encrypter, identityToRecipient } from "age-encryption";

const [what, secret, file] = process.argv.slice(2);
const isKey = secret.startsWith("AGE-SECRET-KEY-");
if (what === "open") {
  const decrypter = new Decrypter();
  if (isKey) decrypter.addIdentity(secret);
  else decrypter.addPassphrase(secret);
  process.stdout.write(await decrypter.decrypt(readFileSync(file)));
} else {
  const encrypter = new Encrypter();
  if (isKey) encrypter.addRecipient(await identityToRecipient(secret));
  else {
    encrypter.setPassphrase(secret);
    encrypter.setScryptWorkFactor(12);
  }
  writeFileSync(file, await encrypter.encrypt(readFileSync(0)));
}
