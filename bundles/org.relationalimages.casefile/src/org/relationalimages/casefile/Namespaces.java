// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.casefile;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

import org.eclipse.emf.ecore.EPackage;

/** The namespaces of the prefixes inside an element, whichever prefixes a tool chose. */
final class Namespaces {

	static final String XMI = "http://www.omg.org/XMI";
	static final String XSI = "http://www.w3.org/2001/XMLSchema-instance";
	/** 2.0, 2.1, and from 2.4 on by date. */
	private static final Pattern ANY_XMI = Pattern
			.compile("http://www\\.omg\\.org/XMI|http://schema\\.omg\\.org/spec/XMI/2\\.\\d{1,2}|http://www\\.omg\\.org/spec/XMI/\\d{8}");

	private final Namespaces outer;
	private final Map<String, String> declared;

	private Namespaces(Namespaces outer, Map<String, String> declared) {
		this.outer = outer;
		this.declared = declared;
	}

	/** Outside of all elements; if neither {@code xmi} nor {@code xsi} is declared, the usual namespaces apply. */
	static Namespaces outside() {
		Map<String, String> usual = new HashMap<>();
		usual.put("xmi", XMI);
		usual.put("xsi", XSI);
		return new Namespaces(null, usual);
	}

	/** Inside an element that declares these prefixes. */
	Namespaces with(Map<String, String> more) {
		return more.isEmpty() ? this : new Namespaces(this, more);
	}

	/** The namespace of a prefix; null when it is not declared. */
	String of(String prefix) {
		for (Namespaces one = this; one != null; one = one.outer) {
			String found = one.declared.get(prefix);
			if (found != null)
				return found;
		}
		return null;
	}

	/** Whether this is the namespace of XMI in any of its versions. */
	static boolean isXmi(String namespace) {
		return namespace != null && (namespace.equals(XMI) || ANY_XMI.matcher(namespace).matches());
	}

	/** Whether it is a namespace of the format's packages. */
	static boolean isOf(XmiFormat format, String namespace) {
		for (EPackage one : format.packages())
			if (one.getNsURI().equals(namespace))
				return true;
		return false;
	}
}
