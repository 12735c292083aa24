// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.casefile.tests;

import java.util.List;
import java.util.stream.Stream;

/**
 * The small case of {@link #PLAIN} in forms that other tools and people may write: all mean the same, and each must open, be
 * saved and open again. Every form replaces one fragment of the plain form.
 */
final class OddForms {

	static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
	static final String ROOT = "<rim.cases:CaseFile xmi:version=\"2.0\" xmlns:xmi=\"http://www.omg.org/XMI\""
			+ " xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\""
			+ " xmlns:rim.cases=\"http://relationalimages.org/model/1.0/cases\""
			+ " xmlns:rim.practice=\"http://relationalimages.org/model/1.0/practice\" id=\"c\" title=\"Two people\" schemaVersion=\"1.2\">";
	static final String END = "</rim.cases:CaseFile>\n";
	private static final String PRIVACY = "<privacy id=\"v\" consent=\"GIVEN\"/>";
	private static final String ANA = "<persons id=\"a\" name=\"ana\" pseudonym=\"Ana\" sensitive=\"true\"><tags>x</tags><tags>y</tags></persons>";
	private static final String BEN = "<persons id=\"b\" name=\"ben\" pseudonym=\"Ben\"/>";
	private static final String HOME = "<households id=\"h\" name=\"Home\" members=\"a b\"/>";
	private static final String LAYER = "<lifeLayers id=\"l\" name=\"now\" order=\"5\" images=\"i\"/>";
	private static final String IMAGE = "<images id=\"i\" name=\"image\" picture=\"p\" layer=\"l\" about=\"a\" confidence=\"40\"/>";
	private static final String COPING = "<forms xsi:type=\"rim.practice:CopingMeans\" id=\"f\" name=\"form\" text=\"running\"/>";

	/** The case as this program writes it, except for line breaks. */
	static final String PLAIN = HEAD + ROOT + "\n" + PRIVACY + "\n" + ANA + "\n" + BEN + "\n" + HOME + "\n" + LAYER + "\n" + IMAGE + "\n"
			+ COPING + "\n" + END;

	/** A form that means the same as the plain one. */
	record Form(String name, String content) {

		@Override
		public String toString() {
			return name;
		}
	}

	private OddForms() {
	}

	private static Form form(String name, String plain, String odd) {
		if (!PLAIN.contains(plain))
			throw new IllegalArgumentException(name + ": " + plain);
		return new Form(name, PLAIN.replace(plain, odd));
	}

	private static Form members(String name, String inside) {
		return form(name, HOME, "<households id=\"h\" name=\"Home\">" + inside + "</households>");
	}

	private static Form wrapped(String name, String start, String before, String after) {
		return new Form(name, HEAD + start + before + PLAIN.substring(HEAD.length()) + after + "</xmi:XMI>");
	}

	private static final String XMI = "<xmi:XMI xmi:version=\"2.0\" xmlns:xmi=\"http://www.omg.org/XMI\">";

	static List<Form> references() {
		return List.of(
				members("href of the same file", "<members href=\"#a\"/><members href=\"#b\"/>"),
				members("href with the file's name", "<members href=\"case.relimages#a\"/><members href=\"#b\"/>"),
				members("href with a path to the file", "<members href=\"./case.relimages#a\"/><members href=\"../in/case.relimages#b\"/>"),
				members("href with encoded signs", "<members href=\"#%61\"/><members href=\"case%2Erelimages#b\"/>"),
				members("href with a kind", "<members xsi:type=\"rim.cases:Person\" href=\"#a\"/><members href=\"#b\" xmi:type=\"rim.cases:Person\"/>"),
				members("href to places", "<members href=\"#//@persons.0\"/><members href=\"#/0/@persons.1\"/>"),
				members("href and idref that agree", "<members href=\"#a\" xmi:idref=\"a\"/><members href=\"#b\"/>"),
				members("href with blanks around", "<members href=\" #a \"/>\n<members href=\"#b\"> </members>"),
				members("xmi:idref", "<members xmi:idref=\"a\"/><members xmi:idref=\"b\"/>"),
				members("the same href twice", "<members href=\"#a\"/><members href=\"#a\"/><members href=\"#b\"/>"),
				form("the same id twice", "members=\"a b\"", "members=\"a a b b\""),
				form("one element by id and by place", "members=\"a b\"", "members=\"a //@persons.0 b\""),
				form("places", "members=\"a b\"", "members=\"//@persons.0 //@persons.1\""),
				form("fragments", "members=\"a b\"", "members=\"#a #//@persons.1\""),
				form("fragments of the file", "members=\"a b\"", "members=\"case.relimages#a case.relimages#//@persons.1\""),
				form("kinds before ids", "members=\"a b\"", "members=\"rim.cases:Person #a rim.cases:Person case.relimages#b\""),
				form("line breaks between ids", "members=\"a b\"", "members=\"&#10; a&#9;\n  b \""),
				form("only one side of both", " images=\"i\"", ""),
				form("only the other side", " layer=\"l\"", ""),
				form("a single reference as element", " layer=\"l\" about=\"a\" confidence=\"40\"/>",
						" about=\"a\" confidence=\"40\"><layer href=\"#l\"/></images>"),
				form("an empty reference", "<persons id=\"b\"", "<persons id=\"b\" relationships=\"\""),
				form("a reference that says it is nothing", HOME, HOME.replace("/>", "><members xsi:nil=\"true\"/></households>").replace(
						" members=\"a b\"", "").replace("><members", "><members href=\"#a\"/><members xmi:idref=\"b\"/><members")));
	}

	static List<Form> values() {
		return List.of(
				form("an attribute as element", " title=\"Two people\" schemaVersion=\"1.2\">", " schemaVersion=\"1.2\"><title>Two people</title>"),
				form("an attribute in CDATA", " title=\"Two people\" schemaVersion=\"1.2\">", " schemaVersion=\"1.2\"><title><![CDATA[Two]]> people</title>"),
				form("character references", "title=\"Two people\"", "title=\"T&#119;o &#x70;eople\""),
				form("a truth as element", " sensitive=\"true\"><tags>", "><sensitive>true</sensitive><tags>"),
				form("a list as attribute", "sensitive=\"true\"><tags>x</tags><tags>y</tags></persons>", "sensitive=\"true\" tags=\"x y\"/>"),
				form("an id as element", "<persons id=\"b\" name=\"ben\" pseudonym=\"Ben\"/>", "<persons name=\"ben\" pseudonym=\"Ben\"><id>b</id></persons>"),
				form("a default that is written", "<persons id=\"b\"", "<persons id=\"b\" sensitive=\"false\""),
				form("numbers with signs and zeros", "order=\"5\"", "order=\"+05\""),
				form("an entry that is nothing", "<tags>y</tags>", "<tags>y</tags><tags xsi:nil=\"true\"/>"),
				form("a value that is nothing", "<persons id=\"b\" name=\"ben\" pseudonym=\"Ben\"/>",
						"<persons id=\"b\" name=\"ben\" pseudonym=\"Ben\"><note xsi:nil=\"1\"/></persons>"),
				form("an element that is nothing", ANA, ANA.replace("<tags>x", "<quotes xsi:nil=\"true\"/><tags>x")),
				form("comments and instructions", ANA, "<!-- hi --><?x y?>" + ANA.replace("<tags>x", "<tags><!-- x -->x") + "<!--\n-->"),
				form("its kind said though it is known", "<persons id=\"b\"", "<persons xsi:type=\"rim.cases:Person\" id=\"b\""),
				form("xml:space", "<persons id=\"b\"", "<persons xml:space=\"preserve\" id=\"b\""),
				form("places of metamodels", "<rim.cases:CaseFile ", "<rim.cases:CaseFile xsi:schemaLocation=\"http://example.org/a b.ecore\" "),
				new Form("comments around", PLAIN.replace(HEAD, HEAD + "<!-- before --><?x y?>") + "<!-- after --><?x y?>\n\n"),
				new Form("no declaration", PLAIN.substring(HEAD.length())),
				new Form("a byte order mark", "\uFEFF" + PLAIN));
	}

	static List<Form> dialects() {
		String other = PLAIN.replace("rim.practice:", "p:").replace("xmlns:rim.practice", "xmlns:p").replace("rim.cases:", "c:")
				.replace("xmlns:rim.cases", "xmlns:c").replace("xmi:", "o:").replace("xmlns:xmi", "xmlns:o").replace("xsi:", "s:")
				.replace("xmlns:xsi", "xmlns:s");
		return List.of(
				new Form("other prefixes", other),
				new Form("a default namespace", PLAIN.replace("xmlns:rim.cases=", "xmlns=").replace("rim.cases:", "")),
				form("features with the prefix of their metamodel", BEN, "<rim.cases:persons id=\"b\" name=\"ben\" rim.cases:pseudonym=\"Ben\"/>"),
				form("a prefix declared where it is needed", COPING,
						COPING.replace("<forms", "<forms xmlns:q=\"http://relationalimages.org/model/1.0/practice\"")
								.replace("rim.practice:", "q:")),
				form("xmi:type", "xsi:type=\"rim.practice", "xmi:type=\"rim.practice"),
				new Form("XMI 2.1", PLAIN.replace("xmi:version=\"2.0\" xmlns:xmi=\"http://www.omg.org/XMI\"",
						"xmi:version=\"2.1\" xmlns:xmi=\"http://schema.omg.org/spec/XMI/2.1\"")),
				new Form("XMI 2.4", PLAIN.replace("http://www.omg.org/XMI", "http://www.omg.org/spec/XMI/20110701")),
				new Form("XMI 2.5", PLAIN.replace("http://www.omg.org/XMI", "http://www.omg.org/spec/XMI/20131001")),
				wrapped("a wrapper", XMI, "", ""),
				wrapped("a wrapper of 2.1", XMI.replace("http://www.omg.org/XMI", "http://schema.omg.org/spec/XMI/2.1"), "", ""),
				wrapped("a wrapper with all prefixes", XMI.replace(">", " xmlns:a=\"http://example.org/a\" timestamp=\"x\">"), "<!-- -->\n", "\n"),
				new Form("a wrapper that declares what is inside", PLAIN.replace(" xmlns:rim.practice=\"http://relationalimages.org/model/1.0/practice\"", "")
						.replace(HEAD, HEAD + XMI.replace(">", " xmlns:rim.practice=\"http://relationalimages.org/model/1.0/practice\">"))
						+ "</xmi:XMI>"),
				new Form("a wrapper by default namespace", HEAD + "<XMI xmlns=\"http://www.omg.org/XMI\">"
						+ PLAIN.substring(HEAD.length()) + "</XMI>"),
				new Form("xmi:id instead of ids", PLAIN.replace(" id=\"", " xmi:id=\"")),
				new Form("xmi:id as ids", PLAIN.replaceAll(" id=\"(\\w)\"", " id=\"$1\" xmi:id=\"$1\"")));
	}

	/** Additions of other tools, and the message shown to the user. */
	static List<Form> foreign() {
		return List.of(
				wrapped("documentation in the wrapper", XMI, "<xmi:Documentation exporter=\"Tool\" exporterVersion=\"6\"/>", ""),
				wrapped("an extension in the wrapper", XMI, "", "<xmi:Extension extender=\"T\"><a:b xmlns:a=\"x\" a:c=\"1\">t<c/></a:b>&lt;</xmi:Extension>"),
				form("an extension in the case", PRIVACY, PRIVACY + "<xmi:Extension><persons id=\"a\"/><rim.cases:CaseFile/></xmi:Extension>"),
				form("an extension in an element", BEN, BEN.replace("/>", "><xmi:Extension extender=\"T\">text</xmi:Extension></persons>")),
				form("documentation in an element", BEN, BEN.replace("/>", "><xmi:Documentation><contact>x</contact></xmi:Documentation></persons>")),
				form("uuids and labels", "<persons id=\"b\"", "<persons xmi:uuid=\"u\" xmi:label=\"Ben\" id=\"b\""),
				new Form("another xmi:id besides the id", PLAIN.replace("<persons id=\"a\"", "<persons xmi:id=\"x\" id=\"a\"")
						.replace("members=\"a b\"", "members=\"x b\"")));
	}

	/** All forms. */
	static List<Form> all() {
		return Stream.of(references(), values(), dialects(), foreign()).flatMap(List::stream).toList();
	}
}
