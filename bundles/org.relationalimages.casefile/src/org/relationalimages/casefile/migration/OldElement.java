// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.casefile.migration;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * An element of a file as it is written, independent of the present metamodel: name, attributes and content. It keeps its
 * position in the file, so that faults found later still name the right line.
 */
public final class OldElement {

	private String name;
	private final int line;
	private final int column;
	private final Map<String, String> attributes = new LinkedHashMap<>();
	/** Elements and strings, in the order of the file. */
	private final List<Object> content = new ArrayList<>();

	/** An empty element; line and column count from 1, 0 when it is in no file yet. */
	public OldElement(String name, int line, int column) {
		this.name = name;
		this.line = line;
		this.column = column;
	}

	/** The name as written, with prefix. */
	public String name() {
		return name;
	}

	/** Gives it another name, with prefix if it needs one. */
	public void rename(String newName) {
		name = newName;
	}

	/** The line of the end of its start tag, from 1; 0 when it is in no file. */
	public int line() {
		return line;
	}

	/** The column of the end of its start tag, from 1; 0 when it is in no file. */
	public int column() {
		return column;
	}

	/** Its attributes by name with prefix, in the order of the file. The map may be changed. */
	public Map<String, String> attributes() {
		return attributes;
	}

	/** Adds an element at the end. */
	public void add(OldElement child) {
		content.add(child);
	}

	/** Adds text at the end. */
	public void add(String text) {
		content.add(text);
	}

	/** The elements directly inside that have this name. */
	public List<OldElement> children(String wanted) {
		List<OldElement> found = new ArrayList<>();
		for (Object one : content)
			if (one instanceof OldElement child && child.name.equals(wanted))
				found.add(child);
		return found;
	}

	/** Calls the visitor for every element inside, at any depth, that has this name. */
	public void each(String wanted, Consumer<OldElement> visitor) {
		for (Object one : List.copyOf(content))
			if (one instanceof OldElement child) {
				if (child.name.equals(wanted))
					visitor.accept(child);
				child.each(wanted, visitor);
			}
	}

	/** Removes an element that is directly inside. */
	public void remove(OldElement child) {
		content.removeIf(one -> one == child);
	}

	/** Calls the visitor for this element and every element inside, at any depth. */
	public void all(Consumer<OldElement> visitor) {
		visitor.accept(this);
		for (Object one : List.copyOf(content))
			if (one instanceof OldElement child)
				child.all(visitor);
	}

	/** Its direct content, in the order of the file: elements and, as strings, text. */
	public List<Object> content() {
		return Collections.unmodifiableList(content);
	}

	/** The text directly inside. */
	public String text() {
		StringBuilder all = new StringBuilder();
		for (Object one : content)
			if (one instanceof String text)
				all.append(text);
		return all.toString();
	}

	/** The value of a feature, written either as an attribute or as an element, as XMI allows both; null when missing. */
	public String value(String feature) {
		String written = attributes.get(feature);
		if (written != null)
			return written;
		List<OldElement> elements = children(feature);
		return elements.isEmpty() ? null : elements.get(0).text();
	}

	/** Sets a feature as an attribute, however it was written before; null removes it. */
	public void set(String feature, String value) {
		content.removeIf(one -> one instanceof OldElement child && child.name.equals(feature));
		if (value == null)
			attributes.remove(feature);
		else
			attributes.put(feature, value);
	}
}
