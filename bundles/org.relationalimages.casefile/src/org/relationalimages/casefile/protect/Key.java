// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.casefile.protect;

import java.security.GeneralSecurityException;
import java.util.Arrays;

import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.PBEKeySpec;
import javax.crypto.spec.SecretKeySpec;

import org.relationalimages.casefile.protect.SealException.Reason;

/** A key derived from a passphrase. It wipes its own bytes; copies made by the Java platform are out of its reach. */
final class Key {

	private static final String CIPHER = "AES/GCM/NoPadding";
	private static final int TAG_BITS = 128;
	private static final int KEY_BITS = 256;

	private final byte[] bytes;
	private final int iterations;
	private final byte[] salt;

	private Key(byte[] bytes, int iterations, byte[] salt) {
		this.bytes = bytes;
		this.iterations = iterations;
		this.salt = salt;
	}

	/** Derives the key; takes some tenths of a second, to slow down guessing. */
	static Key derive(Passphrase passphrase, int iterations, byte[] salt) {
		char[] chars = passphrase.chars();
		PBEKeySpec spec = new PBEKeySpec(chars, salt, iterations, KEY_BITS);
		try {
			byte[] bytes = SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256").generateSecret(spec).getEncoded();
			return new Key(bytes, iterations, salt.clone());
		} catch (GeneralSecurityException e) {
			throw missing(e);
		} finally {
			spec.clearPassword();
			Arrays.fill(chars, '\0');
		}
	}

	Key copy() {
		return new Key(bytes.clone(), iterations, salt);
	}

	/** Every Java platform has both algorithms, unless they were removed by hand. */
	private static IllegalStateException missing(GeneralSecurityException e) {
		return new IllegalStateException("This Java lacks AES-GCM or PBKDF2; use a complete one.", e);
	}

	int iterations() {
		return iterations;
	}

	byte[] salt() {
		return salt.clone();
	}

	boolean fits(SealedHeader header) {
		return iterations == header.iterations() && Arrays.equals(salt, header.salt());
	}

	byte[] encrypt(byte[] nonce, byte[] authenticated, byte[] plain) {
		try {
			return cipher(Cipher.ENCRYPT_MODE, nonce, authenticated).doFinal(plain);
		} catch (GeneralSecurityException e) {
			throw missing(e);
		}
	}

	/** Decrypts what follows the header. */
	byte[] decrypt(byte[] nonce, byte[] file) throws SealException {
		byte[] header = Arrays.copyOf(file, SealedHeader.BYTES);
		try {
			return cipher(Cipher.DECRYPT_MODE, nonce, header).doFinal(file, SealedHeader.BYTES, file.length - SealedHeader.BYTES);
		} catch (AEADBadTagException e) {
			// No cause: it would not help, and every refusal must look the same.
			throw new SealException(Reason.REFUSED);
		} catch (GeneralSecurityException e) {
			throw missing(e);
		}
	}

	private Cipher cipher(int mode, byte[] nonce, byte[] authenticated) throws GeneralSecurityException {
		Cipher cipher = Cipher.getInstance(CIPHER);
		cipher.init(mode, new SecretKeySpec(bytes, "AES"), new GCMParameterSpec(TAG_BITS, nonce));
		cipher.updateAAD(authenticated);
		return cipher;
	}

	void wipe() {
		Arrays.fill(bytes, (byte) 0);
	}
}
