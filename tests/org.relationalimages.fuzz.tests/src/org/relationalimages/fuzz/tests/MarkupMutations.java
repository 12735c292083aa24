// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.fuzz.tests;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Changes to elements and attributes: mostly well-formed XML with wrong, odd or hostile content. */
final class MarkupMutations {

	private static final Pattern TAG = Pattern.compile("<[^<>]+>");
	private static final Pattern ATTRIBUTE = Pattern.compile(" ([\\w:.]+)=\"([^\"]*)\"");

	private final Random random;
	private final Hostile hostile;

	MarkupMutations(Random random, String address) {
		this.random = random;
		this.hostile = new Hostile(random, address);
	}

	String mutate(String text) {
		return switch (random.nextInt(19)) {
		case 0, 1, 2 -> withValue(text, hostile.value());
		case 3, 4 -> withValueOfAnother(text);
		case 5 -> swappedValues(text);
		case 6 -> withoutAttribute(text);
		case 7 -> renamedAttribute(text);
		case 8 -> atTag(text, tag -> insideOf(tag, hostile.attributes()));
		case 9 -> atTag(text, tag -> "");
		case 10 -> atTag(text, tag -> tag + tag);
		case 11 -> doubledLines(text);
		case 12 -> swappedLines(text);
		case 13 -> withoutLines(text);
		case 14 -> renamedElement(text);
		case 15 -> atTag(text, tag -> tag + hostile.passage());
		case 16 -> withDocumentType(text);
		case 17 -> nested(text);
		default -> many(text);
		};
	}

	private interface Change {
		String of(String tag);
	}

	private MatchResult any(Pattern pattern, String text) {
		int from = text.isEmpty() ? 0 : random.nextInt(text.length());
		Matcher matcher = pattern.matcher(text);
		return matcher.find(from) || matcher.find(0) ? matcher.toMatchResult() : null;
	}

	private static String replaced(String text, MatchResult place, int group, String by) {
		return text.substring(0, place.start(group)) + by + text.substring(place.end(group));
	}

	private String atTag(String text, Change change) {
		MatchResult tag = any(TAG, text);
		return tag == null ? text : replaced(text, tag, 0, change.of(tag.group()));
	}

	private static String insideOf(String tag, String attributes) {
		int end = tag.endsWith("/>") || tag.endsWith("?>") ? tag.length() - 2 : tag.length() - 1;
		return tag.substring(0, end) + " " + attributes + tag.substring(end);
	}

	private String withValue(String text, String value) {
		MatchResult attribute = any(ATTRIBUTE, text);
		return attribute == null ? text : replaced(text, attribute, 2, value);
	}

	private String withValueOfAnother(String text) {
		MatchResult another = any(ATTRIBUTE, text);
		return another == null ? text : withValue(text, another.group(2));
	}

	private String swappedValues(String text) {
		MatchResult one = any(ATTRIBUTE, text);
		MatchResult other = any(ATTRIBUTE, text);
		if (one == null || other == null || one.end() > other.start())
			return text;
		return replaced(replaced(text, other, 2, one.group(2)), one, 2, other.group(2));
	}

	private String withoutAttribute(String text) {
		MatchResult attribute = any(ATTRIBUTE, text);
		return attribute == null ? text : replaced(text, attribute, 0, "");
	}

	private String renamedAttribute(String text) {
		MatchResult attribute = any(ATTRIBUTE, text);
		MatchResult another = any(ATTRIBUTE, text);
		return attribute == null || another == null ? text : replaced(text, attribute, 1, another.group(1));
	}

	private String renamedElement(String text) {
		MatchResult another = any(TAG, text);
		if (another == null)
			return text;
		String name = another.group().substring(1).split("[\\s/>]", 2)[0];
		return atTag(text, tag -> "<" + name + tag.substring(1).replaceFirst("^[^\\s/>]*", ""));
	}

	private List<String> lines(String text) {
		return new ArrayList<>(List.of(text.split("(?<=\n)")));
	}

	private String doubledLines(String text) {
		List<String> lines = lines(text);
		int from = random.nextInt(lines.size());
		int to = Math.min(lines.size(), from + 1 + random.nextInt(6));
		lines.addAll(random.nextInt(lines.size() + 1), List.copyOf(lines.subList(from, to)));
		return String.join("", lines);
	}

	private String swappedLines(String text) {
		List<String> lines = lines(text);
		String moved = lines.remove(random.nextInt(lines.size()));
		lines.add(random.nextInt(lines.size() + 1), moved);
		return String.join("", lines);
	}

	private String withoutLines(String text) {
		List<String> lines = lines(text);
		int from = random.nextInt(lines.size());
		lines.subList(from, Math.min(lines.size(), from + 1 + random.nextInt(6))).clear();
		return String.join("", lines);
	}

	private String withDocumentType(String text) {
		int after = text.indexOf("?>");
		String type = hostile.documentType();
		String typed = after < 0 ? type + text : text.substring(0, after + 2) + type + text.substring(after + 2);
		return random.nextBoolean() ? typed : withValue(typed, "&x;");
	}

	/** Nests an element in itself repeatedly. */
	private String nested(String text) {
		int depth = 1 << random.nextInt(18);
		return atTag(text, tag -> {
			String start = tag.endsWith("/>") ? tag.substring(0, tag.length() - 2) + ">" : tag;
			if (start.startsWith("</") || start.startsWith("<?") || start.length() * (long) depth > 8_000_000)
				start = "<a>";
			String name = start.substring(1).split("[\\s/>]", 2)[0];
			// Without ids, since a duplicate id would be refused first.
			start = start.replaceAll(" (xmi:)?id=\"[^\"]*\"", "");
			return start.repeat(depth) + ("</" + name + ">").repeat(depth);
		});
	}

	private String many(String text) {
		int count = 1 << random.nextInt(16);
		return atTag(text, tag -> tag.length() * (long) count > 8_000_000 ? tag
				: tag + tag.replaceAll(" (xmi:)?id=\"[^\"]*\"", "").repeat(count));
	}
}
