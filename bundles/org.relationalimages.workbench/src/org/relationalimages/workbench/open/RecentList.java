// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.workbench.open;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The files opened last, the latest first, as one text for the settings. */
public final class RecentList {

	/** As many as have a digit to choose them by. */
	public static final int MOST = 9;

	private final List<Path> files = new ArrayList<>();

	/** Reads the text; what is no path of this system is left out. */
	public RecentList(String stored) {
		for (String line : stored.split("\n"))
			try {
				if (!line.isBlank() && files.size() < MOST)
					files.add(Path.of(line));
			} catch (InvalidPathException e) {
				// Settings of another system: such a file can't be opened here.
			}
	}

	/** The files, the latest first. */
	public List<Path> files() {
		return List.copyOf(files);
	}

	/** Puts a file first. */
	public void add(Path file) {
		if (file.toString().contains("\n"))
			return; // it could not be told from two
		files.remove(file);
		files.addFirst(file);
		while (files.size() > MOST)
			files.removeLast();
	}

	/** Takes a file off. */
	public void remove(Path file) {
		files.remove(file);
	}

	/** The text to store. */
	public String text() {
		return files.stream().map(Path::toString).collect(Collectors.joining("\n"));
	}

	/** The entry of a file in a menu: its digit, its name, and its folder shortened in the middle. */
	public static String entry(int index, Path file) {
		String folder = file.getParent() == null ? "" : file.getParent().toString();
		String cut = folder.length() <= 48 ? folder : folder.substring(0, 18) + "\u2026" + folder.substring(folder.length() - 28);
		return "&" + (index + 1) + "  " + escaped(String.valueOf(file.getFileName())) + (cut.isEmpty() ? "" : "  \u2014  " + escaped(cut));
	}

	private static String escaped(String text) {
		return text.replaceAll("[\\p{Cntrl}\\p{Cf}]", "?").replace("&", "&&");
	}
}
