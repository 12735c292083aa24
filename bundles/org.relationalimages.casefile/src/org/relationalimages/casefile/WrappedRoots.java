// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.casefile;

import org.xml.sax.Attributes;
import org.xml.sax.Locator;

/** Counts the roots in an {@code xmi:XMI}: one case is read, other roots are refused once all are counted. */
final class WrappedRoots {

	private final XmiFormat format;
	private final Locator locator;
	private int cases;
	private int others;
	private String other = "";
	private int line;
	private int column;

	/** The locator gives the position of the wrapper. */
	WrappedRoots(XmiFormat format, Locator locator) {
		this.format = format;
		this.locator = locator;
		here();
	}

	private void here() {
		line = locator.getLineNumber();
		column = locator.getColumnNumber();
	}

	/** Counts an element; returns whether it is the first case. */
	boolean isTheCase(String name, Attributes attributes) {
		// A case of a newer metamodel counts as a case, too; its version is refused elsewhere.
		boolean isCase = new RootCheck(format).isRoot(name, attributes)
				|| name.substring(name.indexOf(':') + 1).equals(format.root().getName());
		if (isCase && cases++ == 0)
			return true;
		if (!isCase && others++ == 0)
			other = name;
		here();
		return false;
	}

	/** Throws a {@link ParseAbort} unless there was exactly one case and nothing else. */
	void check() {
		FaultMessages faultMessages = new FaultMessages(format);
		if (cases == 0)
			throw new ParseAbort(line, column, "this isn't " + format.name() + ": there is no '" + format.root().getName()
					+ "' in its xmi:XMI" + (others == 0 ? "" : ", but '" + faultMessages.brief(other) + "'") + "; choose another file");
		if (cases > 1)
			throw new ParseAbort(line, column, "there are " + cases + " cases in one file; keep one and move each of the others "
					+ "into a file of its own");
		if (others > 0)
			throw new ParseAbort(line, column, "besides the case there " + (others == 1 ? "is 1 other element, '"
					: "are " + others + " other elements, the first a '") + faultMessages.brief(other)
					+ "'; move the case into a file of its own");
	}
}
