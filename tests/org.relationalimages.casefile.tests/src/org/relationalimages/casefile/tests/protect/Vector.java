// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.casefile.tests.protect;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

import org.relationalimages.casefile.protect.Passphrase;
import org.relationalimages.casefile.protect.Protection;

/** The test vectors of FORMAT.md. They were computed by another implementation (Python's hashlib and OpenSSL). */
final class Vector {

	static final String LATIN = "correct horse battery staple";
	/** Typed with a combining accent; the key comes from the composed form. */
	static final String MIXED = "Gr\u00f6\u00dfe\u0301 4 W\u00f6rter \u9648\u9759";
	static final byte[] VIEWS = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<views version=\"1\">\n</views>\n"
			.getBytes(StandardCharsets.UTF_8);
	static final byte[] LATIN_FILE = HexFormat.of().parseHex("8952494d0d0a1a0a" + "0101" + "000927c0"
			+ "000102030405060708090a0b0c0d0e0f" + "0102" + "a0a1a2a3a4a5a6a7a8a9aaab"
			+ "9751cbed1715b38d45597bdd6aa82f82d66ecd159c72eada3fbb4b8e031474ab14eca80c8c7f2ec3389269d6a156534d94e4fd66c3"
			+ "e1d6e007b9439709a76d7fa1e96dbffb0a2d8010c24960c139ba18d63a1a03");
	static final byte[] MIXED_FILE = HexFormat.of().parseHex("8952494d0d0a1a0a" + "0101" + "000927c0"
			+ "000102030405060708090a0b0c0d0e0f" + "0102" + "a0a1a2a3a4a5a6a7a8a9aaab"
			+ "3980beb59ed5a49a63535410dcb9fc40f2336f748615691bb6899160d392c4db3ac871bcd82c9d05dc27397cfe29f00ccc4576ff29"
			+ "d7cebe24774f90d59b7e3686209f2920fa453616b1c24639136b6b671494b8");
	/** An empty case: nothing but header and tag. */
	static final byte[] EMPTY_FILE = HexFormat.of().parseHex("8952494d0d0a1a0a" + "0101" + "000927c0"
			+ "000102030405060708090a0b0c0d0e0f" + "0101" + "a0a1a2a3a4a5a6a7a8a9aaab" + "69e781a612d20b91106cf9c36c7665b0");

	private Vector() {
	}

	static Protection by(String passphrase) {
		try (Passphrase typed = Passphrase.of(passphrase.toCharArray())) {
			return Protection.with(typed);
		}
	}
}
