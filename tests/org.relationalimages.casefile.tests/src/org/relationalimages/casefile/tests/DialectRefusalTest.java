// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.casefile.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.relationalimages.casefile.CaseFileException;
import org.relationalimages.casefile.CaseFiles;

/**
 * Unusual forms without a meaning, or with two, are refused with their position: nothing is dropped in favour of something else.
 */
class DialectRefusalTest {

	private static final String XMI = "<xmi:XMI xmi:version=\"2.0\" xmlns:xmi=\"http://www.omg.org/XMI\">";

	@TempDir
	Path folder;

	private static Arguments fault(String name, String inside, String expected, int line) {
		return Arguments.of(name, OddForms.HEAD + OddForms.ROOT + "\n" + inside + "\n" + OddForms.END, expected, line);
	}

	private static Arguments wrapped(String name, String inside, String expected, int line) {
		return Arguments.of(name, OddForms.HEAD + XMI + "\n" + inside + "\n</xmi:XMI>", expected, line);
	}

	static Stream<Arguments> references() {
		return Stream.of(
				fault("to nowhere", "<persons id=\"p\"/>\n<households id=\"h\">\n<members href=\"#q\"/></households>",
						"'members' of Household h refers to 'q', which doesn't exist", 5),
				fault("to nowhere by idref", "<persons id=\"p\"/>\n<households id=\"h\"><members xmi:idref=\"q\"/></households>", "refers to 'q'", 4),
				fault("the second to nowhere", "<persons id=\"p\"/><households id=\"h\"><members href=\"#p\"/>\n<members href=\"#q\"/></households>",
						"refers to 'q'", 4),
				fault("to no place", "<households id=\"h\"><members href=\"#//@persons.7\"/></households>", "'//@persons.7'", 3),
				fault("to another kind", "<lifeLayers id=\"l\"/>\n<households id=\"h\"><members href=\"#l\"/></households>",
						"can't hold LifeLayer l", 4),
				fault("to another file", "<households id=\"h\"><members href=\"other.relimages#p\"/></households>", "in another document", 3),
				fault("to the net", "<households id=\"h\"><members href=\"http://example.org/case.relimages#p\"/></households>",
						"in another document", 3),
				fault("to a file of the same name elsewhere", "<households id=\"h\"><members href=\"old/case.relimages#p\"/></households>",
						"in another document", 3),
				fault("to no address", "<households id=\"h\"><members href=\"::#p\"/></households>", "in another document", 3),
				fault("to the file as a whole", "<households id=\"h\"><members href=\"case.relimages\"/></households>", "names no element", 3),
				fault("to an empty name", "<households id=\"h\"><members href=\"#\"/></households>", "names no element", 3),
				fault("empty", "<households id=\"h\"><members href=\"\"/></households>", "names no element", 3),
				fault("empty by idref", "<households id=\"h\"><members xmi:idref=\"\"/></households>", "doesn't exist", 3),
				fault("attribute to another file", "<households id=\"h\" members=\"rim.cases:Person other.relimages#p\"/>", "in another document", 3),
				fault("only a kind", "<households id=\"h\" members=\"rim.cases:Person\"/>", "refers to 'rim.cases:Person'", 3),
				fault("a kind nobody knows", "<persons id=\"p\"/><households id=\"h\" members=\"a:b p\"/>", "refers to 'a:b'", 3),
				fault("href and idref that differ",
						"<persons id=\"p\"/><persons id=\"q\"/>\n<households id=\"h\"><members href=\"#p\" xmi:idref=\"q\"/></households>", "that differ", 4),
				fault("a reference that is nothing", "<persons id=\"p\"/><households id=\"h\"><members href=\"#p\" xsi:nil=\"true\"/></households>",
						"xsi:nil", 3),
				fault("nil that is no truth", "<households id=\"h\"><members xsi:nil=\"perhaps\"/></households>", "'perhaps'", 3),
				fault("what stands elsewhere", "<persons id=\"p\"/><households id=\"h\"><members href=\"#p\" pseudonym=\"Ana\"/></households>",
						"'pseudonym' is unknown", 3),
				fault("elements in a reference", "<persons id=\"p\"/><households id=\"h\"><members href=\"#p\"><tags>x</tags></members></households>",
						"'tags' is unknown", 3),
				fault("an id as text", "<persons id=\"p\"/><households id=\"h\"><members>p</members></households>",
						"refers to elements that stand elsewhere", 3),
				fault("an element of the same file held twice", "<persons id=\"p\"/>\n<persons href=\"#p\"/>", "write it as elements", 4),
				fault("held by idref", "<persons id=\"p\"/>\n<persons xmi:idref=\"p\"/>", "write it as elements", 4),
				fault("two where one is allowed", "<lifeLayers id=\"l\"/><lifeLayers id=\"m\"/>\n<images id=\"i\" layer=\"l m\"/>",
						"'layer' of RelationalImage i refers to several", 4),
				fault("two elements where one is allowed",
						"<lifeLayers id=\"l\"/><lifeLayers id=\"m\"/>\n<images id=\"i\"><layer href=\"#l\"/>\n<layer href=\"#m\"/></images>",
						"'layer' stands twice", 5),
				fault("attribute and element", "<lifeLayers id=\"l\"/>\n<images id=\"i\" layer=\"l\"><layer href=\"#l\"/></images>",
						"'layer' stands in an attribute already", 4),
				fault("ends that contradict", "<lifeLayers id=\"l\"/>\n<lifeLayers id=\"m\" images=\"i\"/>\n<images id=\"i\" layer=\"l\"/>",
						"the other side says otherwise", 4),
				fault("two claims", "<lifeLayers id=\"l\" images=\"i\"/>\n<lifeLayers id=\"m\" images=\"i\"/>\n<images id=\"i\"/>",
						"the other side says otherwise", 3),
				fault("claims by href", "<lifeLayers id=\"l\"><images href=\"#i\"/></lifeLayers>\n<images id=\"i\" layer=\"m\"/><lifeLayers id=\"m\"/>",
						"the other side says otherwise", 4),
				Arguments.of("the case elsewhere", OddForms.HEAD + OddForms.ROOT.replace(" title", " href=\"#x\" title") + OddForms.END,
						"write it out", 2));
	}

	static Stream<Arguments> values() {
		return Stream.of(
				fault("attribute and element", "<persons id=\"p\" note=\"a\"><note>b</note></persons>", "'note' stands in an attribute already", 3),
				fault("element twice", "<persons id=\"p\"><note>a</note>\n<note>b</note></persons>", "'note' stands twice in one Person", 4),
				fault("default and value", "<persons id=\"p\"><sensitive>false</sensitive><sensitive>true</sensitive></persons>",
						"'sensitive' stands twice", 3),
				fault("nothing and something", "<persons id=\"p\"><note>a</note><note xsi:nil=\"true\"/></persons>", "'note' stands twice", 3),
				fault("text in nothing", "<persons id=\"p\"><note xsi:nil=\"true\">a</note></persons>", "'a' stands outside", 3),
				fault("an id twice", "<persons id=\"p\"><id>p</id></persons>", "'id' stands in an attribute already", 3),
				fault("attributes of a value", "<persons id=\"p\"><note language=\"de\">a</note></persons>", "'language' is unknown", 3),
				fault("no truth", "<persons id=\"p\"><sensitive xsi:nil=\"true\"/></persons>", "'true' or 'false'", 3),
				fault("not a number", "<lifeLayers id=\"l\" ageFrom=\"NaN\"/>", "'ageFrom' of LifeLayer l is 'NaN', which is no number", 3),
				fault("endless", "<lifeLayers id=\"l\" ageFrom=\"-Infinity\"/>", "no number", 3),
				fault("beyond all numbers", "<lifeLayers id=\"l\" ageFrom=\"1e999\"/>", "no number", 3),
				fault("infinite as schemas write it", "<lifeLayers id=\"l\" ageFrom=\"INF\"/>", "no number", 3),
				fault("whole numbers with exponents", "<lifeLayers id=\"l\" order=\"1e3\"/>", "no number", 3),
				fault("blanks in numbers", "<lifeLayers id=\"l\" order=\" 5\"/>", "no number", 3),
				fault("an empty number", "<lifeLayers id=\"l\"><order/></lifeLayers>", "no number", 3),
				fault("a choice by number", "<persons id=\"p\" role=\"1\"/>", "no choice", 3),
				fault("a choice in small letters", "<persons id=\"p\" role=\"client\"/>", "no choice", 3),
				fault("an empty id", "<persons id=\"\"/>", "the id ''", 3),
				fault("a long id", "<persons id=\"" + "x".repeat(201) + "\"/>", "longer than 200", 3),
				fault("an id with blanks around", "<persons id=\" p \"/>", "the id 'p'", 3),
				fault("no text is a case", "<persons id=\"p\">x</persons>", "'x' stands outside", 3));
	}

	static Stream<Arguments> dialects() {
		String root = OddForms.ROOT;
		return Stream.of(
				fault("a feature of another metamodel", "<o:persons xmlns:o=\"http://example.org/o\" id=\"p\"/>", "'o:persons' is unknown", 3),
				fault("a prefix of nobody", "<o:persons id=\"p\"/>", "'o:persons' is unknown", 3),
				fault("an attribute of another metamodel", "<persons xmlns:o=\"http://example.org/o\" o:note=\"x\"/>", "'o:note' is unknown", 3),
				fault("an attribute of XMI that is none", "<persons xmi:note=\"x\"/>", "'xmi:note' is unknown", 3),
				fault("an attribute of XML", "<persons xml:lang=\"de\"/>", "'xml:lang' is unknown", 3),
				fault("nearly a declaration", "<persons xmlnsx=\"de\"/>", "'xmlnsx' is unknown", 3),
				fault("the same attribute twice by prefix", "<persons note=\"x\" rim.cases:note=\"y\"/>", "'note' stands twice", 3),
				fault("a difference", "<xmi:Difference/>", "'xmi:Difference' is unknown", 3),
				fault("a wrapper inside", "<xmi:XMI><persons/></xmi:XMI>", "'xmi:XMI' is unknown", 3),
				fault("a wrapper of nobody", "<XMI/>", "'XMI' is unknown", 3),
				fault("two kinds", "<forms xsi:type=\"rim.practice:CopingMeans\" xmi:type=\"rim.practice:Spell\"/>", "different kinds", 3),
				fault("an empty xmi:id", "<persons xmi:id=\" \"/>", "an xmi:id is empty", 3),
				fault("the same xmi:id twice", "<persons xmi:id=\"p\"/>\n<persons xmi:id=\"p\"/>", "the id 'p' is used twice", 4),
				fault("the same odd xmi:id twice", "<persons xmi:id=\"p q\"/>\n<persons xmi:id=\"p q\"/>", "the id 'p q' is used twice", 4),
				fault("an xmi:id that is another's id", "<persons xmi:id=\"q\" id=\"p\"/>\n<persons id=\"q\"/>", "the id 'q' is used twice", 3),
				fault("an xmi:id and an id as element", "<persons xmi:id=\"p\"><id>q</id></persons>", "'id' stands in an attribute already", 3),
				fault("a deep extension", "<xmi:Extension>\n" + "<a>".repeat(100_000), "more than 64 deep", 4),
				fault("a broken extension", "<xmi:Extension>\n<a></b></xmi:Extension>", "damaged", 4),
				fault("only an extension is left open", "<xmi:Extension>", "damaged", 4),
				wrapped("nothing", "", "there is no 'CaseFile' in its xmi:XMI", 2),
				wrapped("only documentation", "<xmi:Documentation/>", "there is no 'CaseFile'", 2),
				wrapped("text in the wrapper", "text", "'text' stands outside", 4),
				wrapped("two cases", root + OddForms.END + root.replace("id=\"c\"", "id=\"d\"") + OddForms.END, "there are 2 cases in one file", 4),
				wrapped("many cases", (root + OddForms.END).repeat(300), "there are 300 cases in one file", 302),
				wrapped("something else besides", root + OddForms.END + "<n:Note xmlns:n=\"urn:n\"/>",
						"besides the case there is 1 other element, 'n:Note'", 4),
				wrapped("something else before", "<n:Note xmlns:n=\"urn:n\"><x/></n:Note>\n<n:Note xmlns:n=\"urn:n\"/>" + root + OddForms.END,
						"besides the case there are 2 other elements, the first a 'n:Note'", 4),
				wrapped("something else", "<n:Note xmlns:n=\"urn:n\"/>", "but 'n:Note'", 3),
				wrapped("a case of a newer version", root.replace("schemaVersion=\"1.2\"", "schemaVersion=\"9.0\"") + OddForms.END, "newer version", 3),
				wrapped("a case of a newer metamodel", root.replace("/model/1.0/", "/model/2.0/") + OddForms.END, "newer version", 3),
				wrapped("a fault in the case", root + "\n<hopes/>" + OddForms.END, "'hopes' is unknown in CaseFile", 4),
				Arguments.of("XMI of the first kind", OddForms.HEAD + "<XMI xmi.version=\"1.2\"><XMI.header/></XMI>", "isn't a case file", 2),
				Arguments.of("a wrapper that is left open", OddForms.HEAD + XMI + "\n", "damaged", 3),
				Arguments.of("a document type in a wrapper", OddForms.HEAD + "<!DOCTYPE x>" + XMI + root + OddForms.END + "</xmi:XMI>",
						"document type declaration", 2));
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource({ "references", "values", "dialects" })
	void isRefusedInOneSentence(String name, String content, String expected, int line) throws Exception {
		refused(content, expected, line);
	}

	/** An older file is collected first; its line numbers must be kept. */
	@ParameterizedTest(name = "{0}")
	@MethodSource({ "references", "values" })
	void soItIsInOlderFiles(String name, String content, String expected, int line) throws Exception {
		refused(content.replace("schemaVersion=\"1.2\"", "schemaVersion=\"1.0\""), expected, line);
	}

	private void refused(String content, String expected, int line) throws Exception {
		Path file = folder.resolve("case.relimages");
		Files.writeString(file, content);
		CaseFileException e = assertThrows(CaseFileException.class, () -> CaseFiles.load(file));
		assertTrue(e.getMessage().contains(expected), e.getMessage());
		assertEquals(line, e.line(), e.getMessage());
		assertFalse(e.getMessage().contains("\n") || e.getMessage().contains("Exception"), e.getMessage());
		assertTrue(e.reason().contains(";"), "no word on how to mend: " + e.reason());
		assertArrayEquals(content.getBytes("UTF-8"), Files.readAllBytes(file));
	}
}
