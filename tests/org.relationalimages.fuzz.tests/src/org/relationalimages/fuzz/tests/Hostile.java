// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.fuzz.tests;

import java.util.List;
import java.util.Random;

/** Values and passages that have caused faults in programs. */
final class Hostile {

	private static final List<String> VALUES = List.of("", " ", "0", "-1", "2147483647", "-2147483648", "2147483648",
			"99999999999999999999", "1e308", "1e999", "NaN", "-Infinity", "0x10", "true", "FALSE", "null", "#", "/", "//", "#//",
			"//@persons.0", "//@persons.-1", "//@persons.99999999999", "/0", "/-1", "#/", "##", "a b", "a a a a", "../../x",
			"file:///etc/passwd", "/etc/passwd", "%00", "%s%n", "${x}", "&#0;", "&#xFFFE;", "&#xD800;", "&lt;", "&unknown;", "&amp",
			"\u202E", "😀", "\uFFFD", "\u0085", "陈静", "1.1", "2.0", "1.0", "aql:", "aql:self", "aql:self.eAllContents()->size()",
			"aql:((((((((((", "aql:'", "aql:1/0", "service:", "service:x", "feature:", "feature:name", "var:", "var:self", "[", "[/]",
			"[self/]", "<%x%>", "ocl:self", "java:java.lang.Runtime", "2024-02-30", "0000-00-00", "-99999-01-01", "rgb", "255,255,256",
			"1,1;2,2", "100 100 100 100", "9999999 9999999 9999999 9999999", "1 2 3", "-5 -5 -5 -5", "xmi:id", "ecore:EObject",
			"100000000", "214748365", "feature:eAllContents", "feature:eContainer", "feature:eClass", "feature:parts", "var:view",
			"#//Part", "#//Whole", "#//Part #//Whole", "small.Part", "ecore.EObject", "java.lang.Runtime", "[I", "List", "VerticalStack");
	private static final List<String> ATTRIBUTES = List.of("href=\"%s#x\"", "href=\"#x\"",
			"href=\"#//@persons.0\"", "href=\"case.relimages#\"", "xmi:idref=\"x\"", "xmi:uuid=\"x\"", "xmi:label=\"%s\"", "xmi:id=\"a b\"",
			"xmlns:xmi=\"http://schema.omg.org/spec/XMI/2.1\"", "xmlns:xmi=\"urn:x\"", "xmlns:xsi=\"urn:x\"",
			"rim.cases:note=\"x\"", "xmi:note=\"x\"", "xsi:nil=\"true\"", "xmi:type=\"x:Y\"",
			"xsi:type=\"rim.cases:Person\"", "xsi:type=\"ecore:EObject\"", "xsi:schemaLocation=\"%s %s\"",
			"xsi:noNamespaceSchemaLocation=\"%s\"", "xmlns:evil=\"java://%t\"", "xmlns:evil=\"%s\"", "xmlns=\"java://%t\"",
			"xmlns:rim.cases=\"java://%t\"", "instanceClassName=\"%t\"", "qualifiedClassName=\"%t\"", "id=\"x\"", "xmi:id=\"x\"",
			"a=\"1\" a=\"2\"", "unknown=\"1\"", "evil:a=\"1\"", "xml:base=\"%s\"", "xml:space=\"preserve\"", "iconPath=\"%s\"");
	private static final List<String> PASSAGES = List.of("<!-- -->", "<!-- -- -->", "<!--", "<![CDATA[x]]>", "<![CDATA[", "]]>", "<?x y?>",
			"<?xml version=\"1.0\"?>", "<?xml-stylesheet href=\"%s\"?>", "<xi:include xmlns:xi=\"http://www.w3.org/2001/XInclude\" href=\"%s\"/>",
			"<", ">", "&", "&lt;", "&#1;", "&x;", "</a>", "<a>", "<a/>", "<a b='", "<persons/>", "<tags>x</tags>", "<name>x</name>",
			"<id>x</id>", "<schemaVersion>2.0</schemaVersion>", "<images href=\"%s#a\"/>",
			"<members href=\"#//@persons.0\"/>", "<members xmi:idref=\"x\"/>", "<layer href=\"#//@lifeLayers.0\"/>", "<about href=\"#/0/@persons.0\"/>",
			"<about href=\"#//@persons.0\"/><about href=\"#//@persons.0\"/>",
			"<tags xsi:nil=\"true\"/>", "<note xsi:nil=\"true\"/>", "<rim.cases:tags>x</rim.cases:tags>",
			"<xmi:Extension><a/></xmi:Extension>", "<xmi:Extension>", "</xmi:Extension>", "<xmi:Documentation/>", "<xmi:XMI/>",
			"<xmi:XMI>", "</xmi:XMI>", "text", "\u0000", "\uFEFF");
	private static final List<String> TYPES = List.of(
			"<!DOCTYPE x>",
			"<!DOCTYPE x SYSTEM \"%s\">",
			"<!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/passwd\">]>",
			"<!DOCTYPE x [<!ENTITY % a SYSTEM \"%s\"> %a;]>",
			"<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\"><!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;\">"
					+ "<!ENTITY d \"&c;&c;&c;&c;&c;&c;&c;&c;\"><!ENTITY e \"&d;&d;&d;&d;&d;&d;&d;&d;\"><!ENTITY x \"&e;&e;&e;&e;&e;&e;\">]>");

	private final Random random;
	private final String address;

	Hostile(Random random, String address) {
		this.random = random;
		this.address = address;
	}

	private String one(List<String> all) {
		return all.get(random.nextInt(all.size())).replace("%s", address).replace("%t", Tripwires.className());
	}

	/** A value of an attribute. */
	String value() {
		int kind = random.nextInt(40);
		if (kind == 0)
			return "x".repeat(1 << random.nextInt(20));
		if (kind == 1)
			return "a b ".repeat(1 << random.nextInt(16));
		if (kind == 2)
			return "(".repeat(1 << random.nextInt(16));
		return kind == 3 ? "aql:" + "not ".repeat(1 << random.nextInt(14)) + "self" : one(VALUES);
	}

	/** One or more attributes. */
	String attributes() {
		if (random.nextInt(30) > 0)
			return one(ATTRIBUTES);
		StringBuilder many = new StringBuilder();
		for (int i = 1 << random.nextInt(15); i > 0; i--)
			many.append("a").append(i).append("=\"\" ");
		return many.toString();
	}

	/** Content between elements. */
	String passage() {
		return one(PASSAGES);
	}

	/** A document type. */
	String documentType() {
		return one(TYPES);
	}
}
