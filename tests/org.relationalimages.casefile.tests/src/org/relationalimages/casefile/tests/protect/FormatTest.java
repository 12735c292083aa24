// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.casefile.tests.protect;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

import org.junit.jupiter.api.Test;
import org.relationalimages.casefile.protect.Content;
import org.relationalimages.casefile.protect.Protection;
import org.relationalimages.casefile.protect.SealException;
import org.relationalimages.casefile.protect.SealException.Reason;
import org.relationalimages.casefile.protect.Sealer;

/** The format of protected files, as FORMAT.md describes it. */
class FormatTest {

	private static final int ITERATIONS = 600_000;

	@Test
	void filesOfAnotherImplementationOpen() throws Exception {
		assertArrayEquals(Vector.VIEWS, Vector.by(Vector.LATIN).open(Vector.LATIN_FILE, Content.VIEWS));
		Protection mixed = Vector.by(Vector.MIXED);
		assertArrayEquals(Vector.VIEWS, mixed.open(Vector.MIXED_FILE, Content.VIEWS));
		assertArrayEquals(new byte[0], mixed.open(Vector.EMPTY_FILE, Content.CASE));
	}

	@Test
	void everyByteIsAsTheFormatSays() throws Exception {
		byte[] plain = "Gr\u00f6\u00dfe".getBytes(StandardCharsets.UTF_8);
		byte[] file;
		try (Sealer sealer = Vector.by(Vector.LATIN).sealer()) {
			file = sealer.seal(plain, Content.JOURNAL);
		}
		byte[] salt = Arrays.copyOfRange(file, 14, 30);
		byte[] nonce = Arrays.copyOfRange(file, 32, 44);
		byte[] header = ByteBuffer.allocate(44).put(Vector.LATIN_FILE, 0, 8).put((byte) 1).put((byte) 1).putInt(ITERATIONS)
				.put(salt).put((byte) 1).put((byte) 3).put(nonce).array();
		Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
		cipher.init(Cipher.ENCRYPT_MODE, new SecretKeySpec(key(Vector.LATIN, salt), "AES"), new GCMParameterSpec(128, nonce));
		cipher.updateAAD(header);
		byte[] body = cipher.doFinal(plain);
		assertArrayEquals(ByteBuffer.allocate(44 + body.length).put(header).put(body).array(), file);
	}

	/** PBKDF2 as defined in RFC 8018; one block is as long as the key. */
	private static byte[] key(String passphrase, byte[] salt) throws Exception {
		Mac mac = Mac.getInstance("HmacSHA256");
		mac.init(new SecretKeySpec(passphrase.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
		mac.update(salt);
		byte[] u = mac.doFinal(new byte[] { 0, 0, 0, 1 });
		byte[] key = u.clone();
		for (int i = 1; i < ITERATIONS; i++) {
			u = mac.doFinal(u);
			for (int b = 0; b < key.length; b++)
				key[b] ^= u[b];
		}
		return key;
	}

	@Test
	void saltAndNonceAreNewEachTime() {
		Protection protection = Vector.by(Vector.LATIN);
		byte[] plain = new byte[10];
		try (Sealer one = protection.sealer(); Sealer other = protection.sealer()) {
			byte[] first = one.seal(plain, Content.CASE);
			byte[] views = one.seal(plain, Content.VIEWS);
			byte[] second = other.seal(plain, Content.CASE);
			assertTrue(Arrays.equals(first, 14, 30, views, 14, 30), "a save has one salt");
			assertFalse(Arrays.equals(first, 14, 30, second, 14, 30), "another save has another");
			assertFalse(Arrays.equals(first, 32, 44, views, 32, 44), "each file has a nonce of its own");
		}
	}

	@Test
	void aPreparedKeyServesOneSaveOnly() throws Exception {
		Protection protection = Vector.by(Vector.LATIN);
		protection.prepare();
		protection.prepare();
		try (Sealer prepared = protection.sealer(); Sealer other = protection.sealer()) {
			byte[] first = prepared.seal(new byte[3], Content.CASE);
			assertFalse(Arrays.equals(first, 14, 30, other.seal(new byte[3], Content.CASE), 14, 30));
			assertArrayEquals(new byte[3], protection.open(first, Content.CASE));
		}
	}

	@Test
	void whatWasNeverSealedPasses() throws Exception {
		byte[] xml = "<?xml version=\"1.0\"?><a/>".getBytes(StandardCharsets.UTF_8);
		assertSame(xml, Protection.NONE.open(xml, Content.CASE));
		assertSame(xml, Vector.by(Vector.LATIN).open(xml, Content.CASE));
		assertSame(xml, Sealer.NONE.seal(xml, Content.CASE));
		assertFalse(Protection.isSealed(new byte[0]));
		assertTrue(Protection.isSealed(Vector.LATIN_FILE));
	}

	@Test
	void aPassphraseIsAskedFor() {
		SealException e = assertThrows(SealException.class, () -> Protection.NONE.open(Vector.LATIN_FILE, Content.VIEWS));
		assertEquals(Reason.ASKING, e.reason());
	}

	@Test
	void aClosedSealerSealsNothing() {
		Sealer sealer = Vector.by(Vector.LATIN).sealer();
		sealer.close();
		assertThrows(IllegalStateException.class, () -> sealer.seal(new byte[1], Content.CASE));
	}
}
