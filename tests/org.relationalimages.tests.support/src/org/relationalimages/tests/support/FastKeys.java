// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.tests.support;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.InvalidKeyException;
import java.security.MessageDigest;
import java.security.Provider;
import java.security.Security;
import java.security.spec.InvalidKeySpecException;
import java.security.spec.KeySpec;

import javax.crypto.SecretKey;
import javax.crypto.SecretKeyFactorySpi;
import javax.crypto.spec.PBEKeySpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Derives keys from passphrase and salt at once, while the real derivation deliberately takes tenths of a second; for tests
 * about something else, or that repeat it thousands of times. What is sealed this way opens only with the same derivation.
 */
public final class FastKeys extends Provider {

	private static final long serialVersionUID = 1L;
	private static final String ALGORITHM = "PBKDF2WithHmacSHA256";

	private FastKeys() {
		super("FastKeys", "1", "keys without work, for tests");
		put("SecretKeyFactory." + ALGORITHM, Factory.class.getName());
	}

	/** From now on this program derives keys this way. */
	public static void use() {
		Security.insertProviderAt(new FastKeys(), 1);
	}

	/** Called by the Java platform. */
	public static final class Factory extends SecretKeyFactorySpi {

		@Override
		protected SecretKey engineGenerateSecret(KeySpec spec) throws InvalidKeySpecException {
			PBEKeySpec given = (PBEKeySpec) spec;
			try {
				MessageDigest digest = MessageDigest.getInstance("SHA-256");
				digest.update(new String(given.getPassword()).getBytes(StandardCharsets.UTF_8));
				digest.update(given.getSalt());
				return new SecretKeySpec(digest.digest(), ALGORITHM);
			} catch (GeneralSecurityException e) {
				throw new InvalidKeySpecException(e);
			}
		}

		@Override
		protected KeySpec engineGetKeySpec(SecretKey key, Class<?> type) throws InvalidKeySpecException {
			throw new InvalidKeySpecException("not needed");
		}

		@Override
		protected SecretKey engineTranslateKey(SecretKey key) throws InvalidKeyException {
			throw new InvalidKeyException("not needed");
		}
	}
}
