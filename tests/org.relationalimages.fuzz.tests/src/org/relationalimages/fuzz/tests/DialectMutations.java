// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.fuzz.tests;

import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The same content in the notation of other tools: the result has the same meaning, or ought to be refused. */
final class DialectMutations {

	private static final Pattern REFERENCES = Pattern.compile("<(\\w+)( [^<>]*?)? (layer|about|members|builtOn|formedFrom|images|spokenBy|source|"
			+ "ends|guides|emergesFrom|reinforces|statedIn)=\"([^\"]*)\"([^<>]*?)(/?)>");
	private static final Pattern VALUES = Pattern.compile("<(\\w+)( [^<>]*?)? (\\w+)=\"([^\"]*)\"([^<>]*?)(/?)>");
	private static final String[] XMI = { "http://www.omg.org/XMI", "http://schema.omg.org/spec/XMI/2.1",
			"http://www.omg.org/spec/XMI/20110701", "http://www.omg.org/spec/XMI/20131001", "http://example.org/XMI" };

	private final Random random;

	DialectMutations(Random random) {
		this.random = random;
	}

	String mutate(String text) {
		return switch (random.nextInt(9)) {
		case 0, 1 -> asElement(text, REFERENCES);
		case 2 -> asElement(text, VALUES);
		case 3 -> wrapped(text);
		case 4 -> text.replace(" id=\"", random.nextBoolean() ? " xmi:id=\"" : " xmi:id=\"" + odd());
		case 5 -> text.replace("http://www.omg.org/XMI", XMI[random.nextInt(XMI.length)]);
		case 6 -> text.replace("xsi:", "s:").replace("xmlns:xsi", "xmlns:s").replace("xmi:", "x:").replace("xmlns:xmi", "xmlns:x");
		case 7 -> places(text);
		default -> withParts(text);
		};
	}

	private String odd() {
		return new String[] { "{", "a b", "urn:", "#", "%", "\u00FC", "-", "x".repeat(200) }[random.nextInt(8)];
	}

	private MatchResult any(Pattern pattern, String text) {
		Matcher matcher = pattern.matcher(text);
		return text.isEmpty() || !matcher.find(random.nextInt(text.length())) && !matcher.find(0) ? null : matcher.toMatchResult();
	}

	/** Writes the attribute as elements, mostly one for each word. */
	private String asElement(String text, Pattern pattern) {
		MatchResult tag = any(pattern, text);
		if (tag == null)
			return text;
		StringBuilder elements = new StringBuilder();
		for (String value : pattern == VALUES ? new String[] { tag.group(4) } : tag.group(4).split(" ")) {
			String start = "<" + tag.group(3);
			elements.append(pattern == VALUES ? start + ">" + value + "</" + tag.group(3) + ">" : switch (random.nextInt(5)) {
			case 0 -> start + " xmi:idref=\"" + value + "\"/>";
			case 1 -> start + " href=\"case.relimages#" + value + "\"/>";
			case 2 -> start + " xsi:nil=\"true\"/>";
			default -> start + " href=\"#" + value + "\"/>";
			});
		}
		String before = "<" + tag.group(1) + (tag.group(2) == null ? "" : tag.group(2)) + tag.group(5) + ">";
		String after = tag.group(6).isEmpty() ? "" : "</" + tag.group(1) + ">";
		return text.substring(0, tag.start()) + before + elements + after + text.substring(tag.end());
	}

	private String wrapped(String text) {
		int start = text.indexOf("?>") + 2;
		if (start < 2)
			return text;
		String body = text.substring(start);
		String others = switch (random.nextInt(5)) {
		case 0 -> body;
		case 1 -> "<xmi:Documentation exporter=\"x\"/>";
		case 2 -> "<a:b xmlns:a=\"urn:a\"/>";
		default -> "";
		};
		String wrapper = "<xmi:XMI xmi:version=\"2.0\" xmlns:xmi=\"" + XMI[random.nextInt(XMI.length)] + "\">";
		return text.substring(0, start) + wrapper + (random.nextBoolean() ? body + others : others + body) + "</xmi:XMI>";
	}

	/** Replaces references by id with references by path. */
	private String places(String text) {
		MatchResult tag = any(REFERENCES, text);
		if (tag == null)
			return text;
		String place = new String[] { "//@persons.", "#//@images.", "/0/@lifeLayers.", "#/0/@persons." }[random.nextInt(4)] + random.nextInt(3);
		return text.substring(0, tag.start(4)) + (random.nextBoolean() ? place : tag.group(4) + " " + place) + text.substring(tag.end(4));
	}

	private String withParts(String text) {
		String part = "<xmi:Extension extender=\"x\">" + "<a b=\"c\">t".repeat(1 << random.nextInt(8)) + "</a>".repeat(1 << random.nextInt(8))
				+ "</xmi:Extension>";
		int at = text.indexOf('>', text.isEmpty() ? 0 : random.nextInt(text.length())) + 1;
		return text.substring(0, at) + part + text.substring(at);
	}
}
