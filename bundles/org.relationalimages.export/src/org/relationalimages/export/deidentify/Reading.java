// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.export.deidentify;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

/**
 * Records which free texts of a copy somebody has read. No search finds everything that identifies a person, so only a
 * copy whose free texts have all been read counts as de-identified. A text that changes after it was read has to be
 * read again.
 */
public final class Reading {

	private final Supplier<List<FreeText>> texts;
	private final Map<TextPlace.Key, String> read = new HashMap<>();
	private boolean confirmed;

	Reading(Supplier<List<FreeText>> texts) {
		this.texts = texts;
	}

	/** The free texts of the copy with all decisions applied, in the order of the case; without the names of persons. */
	public List<FreeText> texts() {
		return texts.get();
	}

	/** Records that somebody has read the present text. */
	public void read(FreeText text) {
		read.put(text.place().key(), text.text());
	}

	/** Whether somebody has read the present text. */
	public boolean isRead(FreeText text) {
		return text.text().equals(read.get(text.place().key()));
	}

	/** The number of texts that are still to be read. */
	public long left() {
		return texts().stream().filter(text -> !isRead(text)).count();
	}

	/**
	 * Records that somebody has read all present texts.
	 *
	 * @param number their number as the reader knows it
	 * @return false, and nothing is recorded, when the number is another one
	 */
	public boolean confirm(int number) {
		List<FreeText> all = texts();
		if (all.size() != number)
			return false;
		all.forEach(this::read);
		confirmed = true;
		return true;
	}

	/** Whether somebody has read every text as it is. For a copy without texts this has to be confirmed. */
	public boolean isComplete() {
		return left() == 0 && (confirmed || !read.isEmpty());
	}

	/** Makes a change whose result the reader sees: texts read before it count as read after it. */
	void through(Runnable change) {
		Set<TextPlace.Key> known = new HashSet<>();
		texts().stream().filter(this::isRead).forEach(text -> known.add(text.place().key()));
		change.run();
		texts().stream().filter(text -> known.contains(text.place().key())).forEach(this::read);
	}
}
