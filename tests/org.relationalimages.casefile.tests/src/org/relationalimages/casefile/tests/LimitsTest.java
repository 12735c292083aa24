// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.casefile.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

import org.eclipse.emf.ecore.EPackage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.relationalimages.casefile.CaseFileException;
import org.relationalimages.casefile.CaseFiles;
import org.relationalimages.casefile.Metamodels;
import org.relationalimages.casefile.XmiFormat;
import org.relationalimages.casefile.XmiReader;
import org.relationalimages.casefile.protect.Content;
import org.relationalimages.casefile.protect.Passphrase;
import org.relationalimages.casefile.protect.Protection;
import org.relationalimages.casefile.protect.Sealer;

/** Files that are well-formed and small enough, but too large to work with are refused before they cost much. */
class LimitsTest {

	private static final Duration SOON = Duration.ofSeconds(60);
	private static final String ECORE = "http://www.eclipse.org/emf/2002/Ecore";
	private static final String CASE = "<?xml version=\"1.0\"?><rim.cases:CaseFile xmlns:rim.cases=\"http://relationalimages.org/model/1.0/cases\">";

	@TempDir
	Path folder;

	/** A text repeated many times without being in memory as a whole. */
	private static final class Repeated extends InputStream {

		private final byte[] one;
		private long left;
		long read;

		Repeated(String text, long times) {
			one = text.repeat(1000).getBytes(StandardCharsets.UTF_8);
			left = times / 1000 * one.length;
		}

		@Override
		public int read() {
			throw new UnsupportedOperationException();
		}

		@Override
		public int read(byte[] bytes, int from, int length) {
			if (left <= 0)
				return -1;
			int count = 0;
			while (count < length && left > 0) {
				int at = (int) (read % one.length);
				int some = (int) Math.min(Math.min(length - count, one.length - at), left);
				System.arraycopy(one, at, bytes, from + count, some);
				count += some;
				read += some;
				left -= some;
			}
			return count;
		}
	}

	private static InputStream between(String head, InputStream middle, String tail) {
		return new SequenceInputStream(new ByteArrayInputStream(head.getBytes(StandardCharsets.UTF_8)),
				new SequenceInputStream(middle, new ByteArrayInputStream(tail.getBytes(StandardCharsets.UTF_8))));
	}

	@Test
	void tenMillionElementsAreRefusedAtTheFirstMillion() {
		Repeated persons = new Repeated("<persons name=\"A person of a name of a common length\"/>\n", 10_000_000);
		CaseFileException e = assertTimeoutPreemptively(SOON, () -> assertThrows(CaseFileException.class,
				() -> CaseFiles.load(between(CASE, persons, "</rim.cases:CaseFile>"), "ten.relimages")));
		assertTrue(e.getMessage().contains("ten.relimages") && e.getMessage().contains("more than 1 million elements"), e.getMessage());
		assertTrue(persons.read < 100_000_000, "read " + persons.read);
	}

	@Test
	void aLongTextBeforeThemMisleadsNobody() {
		Repeated persons = new Repeated("<persons/>", 3_000_000);
		String head = CASE.substring(0, CASE.length() - 1) + " summary=\"" + "x".repeat(8 << 20) + "\">";
		CaseFileException e = assertTimeoutPreemptively(SOON, () -> assertThrows(CaseFileException.class,
				() -> CaseFiles.load(between(head, persons, "</rim.cases:CaseFile>"), "tail.relimages")));
		assertTrue(e.getMessage().contains("more than 1 million elements"), e.getMessage());
	}

	@Test
	void protectionHidesNoElements() throws IOException {
		Protection protection = Protection.with(Passphrase.of("correct horse battery staple".toCharArray()));
		Path file = folder.resolve("sealed.relimages");
		try (Sealer sealer = protection.sealer()) {
			String many = CASE + "<persons/>".repeat(1_100_000) + "</rim.cases:CaseFile>";
			Files.write(file, sealer.seal(many.getBytes(StandardCharsets.UTF_8), Content.CASE));
		}
		CaseFileException e = assertTimeoutPreemptively(SOON, () -> assertThrows(CaseFileException.class, () -> CaseFiles.load(file, protection)));
		assertTrue(e.getMessage().contains("more than 1 million elements"), e.getMessage());
	}

	@Test
	void aHundredThousandElementsAreWelcome() throws IOException {
		Repeated persons = new Repeated("<persons/>", 100_000);
		assertEquals(100_000, CaseFiles.load(between(CASE, persons, "</rim.cases:CaseFile>"), "large.relimages").getPersons().size());
	}

	@Test
	void bracketsInATextAreNoElements() throws IOException {
		Repeated text = new Repeated("&lt;a ", 1_500_000);
		String head = CASE + "<persons><name>";
		assertEquals(1, CaseFiles.load(between(head, text, "</name></persons></rim.cases:CaseFile>"), "text.relimages").getPersons().size());
	}

	private List<EPackage> metamodel(String content) throws IOException {
		Path file = Files.writeString(folder.resolve("m.ecore"), "<ecore:EPackage xmlns:ecore=\"" + ECORE
				+ "\" xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" name=\"p\" nsPrefix=\"p\" nsURI=\"urn:p\">" + content
				+ "</ecore:EPackage>");
		return assertTimeoutPreemptively(SOON, () -> Metamodels.load(List.of(file)));
	}

	private void refused(String content, String sentence) {
		CaseFileException e = assertThrows(CaseFileException.class, () -> metamodel(content));
		assertTrue(e.getMessage().contains("m.ecore") && e.getMessage().contains(sentence), e.getMessage());
		assertFalse(e.getMessage().contains("Exception") || e.getMessage().contains("@"), e.getMessage());
	}

	private static String type(int number, String superTypes, String content) {
		return "<eClassifiers xsi:type=\"ecore:EClass\" name=\"C" + number + "\" eSuperTypes=\"" + superTypes + "\">" + content + "</eClassifiers>";
	}

	/** Classes that each inherit from the given number of preceding ones. */
	private static String heirs(int classes, int superTypes, String content) {
		StringBuilder text = new StringBuilder();
		for (int i = 0; i < classes; i++) {
			StringBuilder list = new StringBuilder();
			for (int k = Math.max(0, i - superTypes); k < i; k++)
				list.append("#//C").append(k).append(' ');
			text.append(type(i, list.toString().strip(), content.replace("%", "" + i)));
		}
		return text.toString();
	}

	private static String attribute(String name, String type, String more) {
		return "<eStructuralFeatures xsi:type=\"ecore:EAttribute\" name=\"" + name + "\" eType=\"ecore:EDataType " + ECORE + "#//" + type + "\" "
				+ more + "/>";
	}

	@Test
	void webOfSuperTypesIsRefusedAndAPlainOneWelcome() throws IOException {
		refused(heirs(3000, 20, ""), "more than 250 direct and indirect super types");
		refused(heirs(3000, 1, ""), "super types");
		assertEquals(200, metamodel(heirs(200, 20, "")).getFirst().getEClassifiers().size());
		String root = type(0, "", attribute("name", "EString", ""));
		StringBuilder wide = new StringBuilder(root);
		for (int i = 1; i < 3000; i++)
			wide.append(type(i, "#//C0", attribute("a" + i, "EString", "")));
		assertEquals(3000, metamodel(wide.toString()).getFirst().getEClassifiers().size());
	}

	@Test
	void circlesOfSuperTypesAreNamed() {
		refused(type(0, "#//C1", "") + type(1, "#//C2", "") + type(2, "#//C0", "") + type(3, "#//C0", ""), "inherits from itself");
		refused(type(0, "#//C0", ""), "'C0' inherits from itself");
	}

	@Test
	void inheritedFeaturesAreCounted() {
		StringBuilder many = new StringBuilder();
		for (int i = 0; i < 60; i++)
			many.append(attribute("a%x" + i, "EString", ""));
		refused(heirs(100, 99, many.toString()), "inherit too much");
		refused(heirs(3, 2, many.toString().repeat(50)), "more than 5000 features");
	}

	@Test
	void manySmallPackagesAreTooMany() {
		StringBuilder all = new StringBuilder();
		for (int p = 0; p < 60; p++)
			all.append("<eSubpackages name=\"p" + p + "\" nsPrefix=\"p\" nsURI=\"urn:p" + p + "\">").append("<eAnnotations source=\"s\"/>".repeat(4_000))
					.append("</eSubpackages>");
		refused(all.toString(), "more than 200000 elements");
	}

	@Test
	void dangerousDefaultsAreRefused() {
		refused(type(0, "", attribute("a", "EJavaObject", "defaultValueLiteral=\"rO0ABXQAAXg=\"")), "files of ours run no code");
		refused(type(0, "", attribute("a", "EJavaClass", "defaultValueLiteral=\"java.lang.Runtime\"")), "files of ours run no code");
		refused(type(0, "", attribute("a", "EBigInteger", "defaultValueLiteral=\"" + "9".repeat(3_000_000) + "\"")), "more than 10000 digits");
		refused(type(0, "", attribute("a", "EInt", "defaultValueLiteral=\"much\"")), "no valid metamodel");
	}

	/** EMF matches names with patterns, in a time that grows with the square of their length. */
	@ParameterizedTest
	@ValueSource(strings = { "<eSubpackages name=\"%\" nsPrefix=\"p\" nsURI=\"urn:q\"/>", "<eSubpackages name=\"q\" nsPrefix=\"%\" nsURI=\"urn:q\"/>",
			"<eSubpackages name=\"q\" nsPrefix=\"q\" nsURI=\"urn:%\"/>", "<eClassifiers xsi:type=\"ecore:EClass\" name=\"%\"/>",
			"<eClassifiers xsi:type=\"ecore:EEnum\" name=\"E\"><eLiterals name=\"l\" literal=\"%\"/></eClassifiers>" })
	void endlessNamesAreRefused(String content) {
		for (String letters : new String[] { "x".repeat(300_000), "x.".repeat(100_000), "List&lt;".repeat(30_000) })
			refused(content.replace("%", letters), "more than 1000 characters");
	}

	private void model(String content, String sentence, String text) throws IOException {
		List<EPackage> packages = metamodel(content);
		Path file = Files.writeString(folder.resolve("m.p"), text);
		CaseFileException e = assertTimeoutPreemptively(SOON,
				() -> assertThrows(CaseFileException.class, () -> XmiReader.read(file, XmiFormat.model(packages))));
		assertTrue(e.getMessage().contains(sentence), e.getMessage());
	}

	@Test
	void endlessNumbersAreRefused() throws IOException {
		model(type(0, "", attribute("a", "EBigInteger", "")), "more than 10000 digits",
				"<p:C0 xmlns:p=\"urn:p\" a=\"" + "9".repeat(20_000_000) + "\"/>");
	}

	@Test
	void referencesByNameThatTakeForEverAreRefused() throws IOException {
		String parts = "<eStructuralFeatures xsi:type=\"ecore:EReference\" name=\"parts\" upperBound=\"-1\" eType=\"#//C0\" containment=\"true\""
				+ " eKeys=\"#//C0/name\"/><eStructuralFeatures xsi:type=\"ecore:EReference\" name=\"to\" eType=\"#//C0\"/>";
		StringBuilder all = new StringBuilder("<p:C0 xmlns:p=\"urn:p\">");
		for (int i = 0; i < 30_000; i++)
			all.append("<parts name=\"n" + i + "\" to=\"//@parts[name='n" + (29_999 - i) + "']\"/>");
		model(type(0, "", attribute("name", "EString", "") + parts), "refers by names", all.append("</p:C0>").toString());
	}
}
