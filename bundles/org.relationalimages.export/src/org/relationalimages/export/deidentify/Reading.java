// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.export.deidentify;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

/**
 * What somebody has read of the free texts of a copy. No search finds everything that tells who somebody is, so only a
 * copy whose free texts have all been read counts as de-identified. A text that changes after it was read is to be read
 * again.
 */
public final class Reading {

	private final Supplier<List<FreeText>> texts;
	private final Map<TextPlace.Key, String> read = new HashMap<>();
	private boolean confirmed;

	Reading(Supplier<List<FreeText>> texts) {
		this.texts = texts;
	}

	/** The free texts of the copy as they will be, in the order of the case; without the names that people get in it. */
	public List<FreeText> texts() {
		return texts.get();
	}

	/** Notes that somebody has read the text as it is. */
	public void read(FreeText text) {
		read.put(text.place().key(), text.text());
	}

	/** Whether somebody has read the text as it is. */
	public boolean isRead(FreeText text) {
		return text.text().equals(read.get(text.place().key()));
	}

	/** How many texts are still to be read. */
	public long left() {
		return texts().stream().filter(text -> !isRead(text)).count();
	}

	/**
	 * Notes that somebody has read all texts as they are now.
	 *
	 * @param number how many these are
	 * @return false, and nothing is noted, when there are more or fewer
	 */
	public boolean confirm(int number) {
		List<FreeText> all = texts();
		if (all.size() != number)
			return false;
		all.forEach(this::read);
		confirmed = true;
		return true;
	}

	/** Whether somebody has read every text as it is. Of a copy without texts this has to be confirmed. */
	public boolean isComplete() {
		return left() == 0 && (confirmed || !read.isEmpty());
	}

	/** Makes a change that the reader sees happen: what was read before it counts as read after it. */
	void through(Runnable change) {
		Set<TextPlace.Key> known = new HashSet<>();
		texts().stream().filter(this::isRead).forEach(text -> known.add(text.place().key()));
		change.run();
		texts().stream().filter(text -> known.contains(text.place().key())).forEach(this::read);
	}
}
