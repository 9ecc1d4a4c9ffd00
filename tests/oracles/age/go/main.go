// Opens and locks a file with filippo.io/age, which shares no code with Grain: `open KEY-OR-PASSPHRASE FILE` writes what is in
// it, `lock PASSPHRASE FILE` locks what it reads. A secret that begins with AGE-SECRET-KEY- is a key.
package main

import (
	"io"
	"log"
	"os"
	"strings"

	"filippo.io/age"
)

func main() {
	log.SetFlags(0)
	if len(os.Args) != 4 {
		log.Fatal("usage: open|lock SECRET FILE")
	}
	what, secret, path := os.Args[1], os.Args[2], os.Args[3]
	if what == "open" {
		file, err := os.Open(path)
		check(err)
		opened, err := age.Decrypt(file, identity(secret))
		check(err)
		_, err = io.Copy(os.Stdout, opened)
		check(err)
		return
	}
	file, err := os.Create(path)
	check(err)
	locked, err := age.Encrypt(file, recipient(secret))
	check(err)
	_, err = io.Copy(locked, os.Stdin)
	check(err)
	check(locked.Close())
	check(file.Close())
}

func identity(secret string) age.Identity {
	if strings.HasPrefix(secret, "AGE-SECRET-KEY-") {
		key, err := age.ParseX25519Identity(secret)
		check(err)
		return key
	}
	phrase, err := age.NewScryptIdentity(secret)
	check(err)
	return phrase
}

func recipient(secret string) age.Recipient {
	if strings.HasPrefix(secret, "AGE-SECRET-KEY-") {
		key, err := age.ParseX25519Identity(secret)
		check(err)
		return key.Recipient()
	}
	phrase, err := age.NewScryptRecipient(secret)
	check(err)
	phrase.SetWorkFactor(12)
	return phrase
}

func check(err error) {
	if err != nil {
		log.Fatal(err)
	}
}
