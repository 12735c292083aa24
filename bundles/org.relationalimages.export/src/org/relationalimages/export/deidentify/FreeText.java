// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.export.deidentify;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/**
 * A free text of the copy with all decisions applied.
 *
 * @param place   the place of the text in the copy, which may still contain the text before decisions
 * @param touched the parts that somebody has decided about, in the order of the text
 */
public record FreeText(TextPlace place, String text, List<Touched> touched) {

	/**
	 * A part of a text.
	 *
	 * @param end  exclusive
	 * @param kept whether it is a match that was kept; otherwise it is a replacement
	 */
	public record Touched(int start, int end, boolean kept) {
	}

	/** @param decisions the decision about a match; null for an undecided one, which counts as kept */
	static FreeText of(TextPlace place, NameText.Renamed renamed, List<IdentifierMatch> found, Function<IdentifierMatch, Decision> decisions) {
		Writer text = new Writer(renamed);
		for (IdentifierMatch one : found.stream().sorted(Comparator.comparingInt(IdentifierMatch::start)).toList())
			text.write(one, decisions.apply(one));
		text.copyTo(renamed.text().length());
		return new FreeText(place, text.written.toString(), List.copyOf(text.touched));
	}

	private static final class Writer {
		private final StringBuilder written = new StringBuilder();
		private final List<Touched> touched = new ArrayList<>();
		private final NameText.Renamed renamed;
		private int from;

		Writer(NameText.Renamed renamed) {
			this.renamed = renamed;
		}

		void write(IdentifierMatch identifierMatch, Decision decision) {
			copyTo(identifierMatch.start());
			from = identifierMatch.end();
			if (decision == null || decision.keeps())
				add(identifierMatch.text(), true);
			else
				add(decision.with(), false);
		}

		private void add(String text, boolean kept) {
			if (!text.isEmpty())
				touched.add(new Touched(written.length(), written.length() + text.length(), kept));
			written.append(text);
		}

		/** Copies up to a position of the renamed text; new names are touched parts. */
		void copyTo(int end) {
			BitSet done = renamed.done();
			while (from < end) {
				int name = done.nextSetBit(from);
				if (name < 0 || name >= end) {
					written.append(renamed.text(), from, end);
					break;
				}
				written.append(renamed.text(), from, name);
				int last = Math.min(end, done.nextClearBit(name));
				add(renamed.text().substring(name, last), false);
				from = last;
			}
			from = end;
		}
	}
}
