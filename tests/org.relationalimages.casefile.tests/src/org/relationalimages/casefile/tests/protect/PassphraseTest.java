// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.casefile.tests.protect;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.relationalimages.casefile.protect.Content;
import org.relationalimages.casefile.protect.Passphrase;
import org.relationalimages.casefile.protect.Protection;
import org.relationalimages.casefile.protect.Sealer;

class PassphraseTest {

	private static Passphrase of(String text) {
		return Passphrase.of(text.toCharArray());
	}

	@Test
	void anEmptyOneIsRefused() {
		assertTrue(assertThrows(IllegalArgumentException.class, () -> of("")).getMessage().contains("can't be empty"));
		of("x".repeat(Passphrase.MAX_LENGTH));
		assertTrue(assertThrows(IllegalArgumentException.class, () -> of("x".repeat(Passphrase.MAX_LENGTH + 1))).getMessage()
				.contains("1024"));
		assertTrue(of(" ").matches(of(" ")), "blanks are characters like others");
	}

	@Test
	void howLettersAreComposedDoesNotMatter() {
		assertTrue(of("Gr\u00f6\u00dfe").matches(of("Gro\u0308\u00dfe")));
		assertTrue(of("\uac00").matches(of("\u1100\u1161")), "Hangul as well");
		assertFalse(of("Gr\u00f6\u00dfe").matches(of("gr\u00f6\u00dfe")), "capitals do");
		assertFalse(of("a").matches(of("a ")));
	}

	@Test
	void theTypedCharactersStayTheCallers() {
		char[] typed = "secret words".toCharArray();
		Passphrase passphrase = Passphrase.of(typed);
		Arrays.fill(typed, 'x');
		assertTrue(passphrase.matches(of("secret words")));
	}

	@Test
	void wipedItServesNoMore() {
		Passphrase passphrase = of("secret words");
		Protection protection = Protection.with(passphrase);
		passphrase.close();
		assertThrows(IllegalStateException.class, () -> passphrase.matches(of("secret words")));
		assertThrows(IllegalStateException.class, () -> Protection.with(passphrase));
		Sealer sealer = protection.sealer();
		sealer.seal(new byte[1], Content.CASE);
		protection.prepare();
		protection.wipe();
		assertThrows(IllegalStateException.class, protection::sealer);
		assertThrows(IllegalStateException.class, () -> protection.open(Vector.LATIN_FILE, Content.VIEWS));
		assertFalse(Protection.NONE.isProtected());
		Protection.NONE.wipe();
		assertEquals(Sealer.NONE, Protection.NONE.sealer());
	}

	@Test
	void nothingTellsIt() {
		String secret = "Xy7-unmistakable";
		Passphrase passphrase = of(secret);
		Protection protection = Protection.with(passphrase);
		StringBuilder told = new StringBuilder();
		told.append(passphrase).append(protection).append(protection.sealer()).append(passphrase.advice());
		tell(assertThrows(Exception.class, () -> protection.open(Vector.LATIN_FILE, Content.VIEWS)), told);
		protection.wipe();
		tell(assertThrows(Exception.class, protection::sealer), told);
		tell(assertThrows(Exception.class, () -> Passphrase.of((secret.repeat(100)).toCharArray())), told);
		assertFalse(told.toString().contains("Xy7") || told.toString().contains("unmistakable"), told.toString());
	}

	private static void tell(Throwable failure, StringBuilder told) {
		for (Throwable one = failure; one != null; one = one.getCause())
			told.append(one).append(List.of(one.getSuppressed()));
	}

	@ParameterizedTest
	@ValueSource(strings = { "~", "Anna1980", "password1234", "Passwort!2024", "aaaaaaaaaaaaaaaa", "abababababababab",
			"qwertz123456", "iloveyou2024" })
	void easyOnesGetAdvice(String easy) {
		Optional<String> advice = of(easy).advice();
		assertTrue(advice.isPresent() && advice.get().contains("words"), easy);
		assertFalse(advice.get().toLowerCase().contains(easy.toLowerCase()), advice.get());
	}

	@ParameterizedTest
	@ValueSource(strings = { "correct horse battery staple", "Ofen Kamel blau dreizehn",
			"\u9648\u9759\u4e00\u4e8c\u4e09\u56db\u4e94\u516d\u4e03\u516b\u4e5d\u5341", "my password is a long sentence nobody knows" })
	void goodOnesGetNone(String good) {
		assertEquals(Optional.empty(), of(good).advice());
	}
}
