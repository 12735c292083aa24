// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.casefile;

import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.xml.sax.Attributes;

/** Checks the root element before anything else: the file must be in our format and not of a later version. */
final class RootCheck {

	private static final Pattern VERSION = Pattern.compile("(\\d{1,4})\\.(\\d{1,4})");

	static final String VERSION_ATTRIBUTE = "schemaVersion";

	private final XmiFormat format;

	RootCheck(XmiFormat format) {
		this.format = format;
	}

	void check(String element, Attributes attributes, Function<String, ParseAbort> refusal) {
		if (format.root() == null)
			return;
		String namespace = namespace(element, attributes);
		String wanted = format.root().getEPackage().getNsURI();
		if (format.version() != null)
			version(namespace, wanted, attributes.getValue(VERSION_ATTRIBUTE), refusal);
		if (!isRoot(element, attributes))
			throw refusal.apply(new FaultMessages(format).wrongRoot(element));
	}

	/**
	 * The older version of a file in our format that can be migrated to the present one; null for all other files. One without a
	 * version may have the oldest: programs with our earlier metamodel left the version out, because it was the default there.
	 */
	String olderVersion(String element, Attributes attributes) {
		if (format.root() == null || format.version() == null || !isRoot(element, attributes))
			return null;
		String written = attributes.getValue(VERSION_ATTRIBUTE);
		String version = written == null ? format.migrations().oldest(format.version()) : written;
		return format.migrations().startsAt(version) ? version : null;
	}

	/** Whether it is the format's root element, of the present metamodel. */
	boolean isRoot(String element, Attributes attributes) {
		return format.root().getEPackage().getNsURI().equals(namespace(element, attributes))
				&& format.root().getName().equals(element.substring(element.indexOf(':') + 1));
	}

	private static String namespace(String element, Attributes attributes) {
		int colon = element.indexOf(':');
		return attributes.getValue(colon < 0 ? "xmlns" : "xmlns:" + element.substring(0, colon));
	}

	/** The version is in the root's attribute and, for changes of the whole model, in the namespace. */
	private void version(String namespace, String wanted, String written, Function<String, ParseAbort> refusal) {
		if (namespace != null && !namespace.equals(wanted)) {
			Matcher theirs = VERSION.matcher(namespace);
			Matcher ours = VERSION.matcher(wanted);
			if (theirs.find() && ours.find() && namespace.substring(0, theirs.start()).equals(wanted.substring(0, ours.start()))
					&& newer(theirs, ours))
				throw refusal.apply(newerThanUs(theirs.group()));
		}
		if (written == null || !wanted.equals(namespace))
			return;
		Matcher theirs = VERSION.matcher(written);
		if (!theirs.matches())
			throw refusal.apply("its schemaVersion '" + new FaultMessages(format).brief(written) + "' is no version; write "
					+ format.version() + " there");
		Matcher ours = VERSION.matcher(format.version());
		if (ours.matches() && newer(theirs, ours))
			throw refusal.apply(newerThanUs(written));
		if (!written.equals(format.version()))
			throw refusal.apply("its schemaVersion " + written + " is one that never was; write " + format.version()
					+ " there");
	}

	private static boolean newer(Matcher theirs, Matcher ours) {
		int major = Integer.compare(Integer.parseInt(theirs.group(1)), Integer.parseInt(ours.group(1)));
		int minor = Integer.compare(Integer.parseInt(theirs.group(2)), Integer.parseInt(ours.group(2)));
		return major > 0 || major == 0 && minor > 0;
	}

	private String newerThanUs(String theirs) {
		return "it was written by a newer version of this program (schema " + theirs + ", this one knows "
				+ format.version() + "); update the program to open it";
	}
}
