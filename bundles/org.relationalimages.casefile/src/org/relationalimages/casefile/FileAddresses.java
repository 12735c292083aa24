// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.casefile;

import java.util.function.Function;

import org.eclipse.emf.common.util.URI;

/** Resolves addresses in a file: they may refer to the file itself only, with or without its name. */
final class FileAddresses {

	private final URI file;
	private final String name;
	private final FaultMessages faultMessages;
	private final Function<String, ParseAbort> refusal;

	FileAddresses(XmiResource resource, FaultMessages faultMessages, Function<String, ParseAbort> refusal) {
		this.file = resource.getURI();
		this.name = URI.decode(file.toString());
		this.faultMessages = faultMessages;
		this.refusal = refusal;
	}

	/** The fragment of an address; an address of another document, or one without a fragment, is refused. */
	String fragment(String address) {
		int hash = address.indexOf('#');
		String place = hash < 0 ? address : address.substring(0, hash);
		if (!place.isEmpty() && !isThisFile(place))
			throw refusal.apply(faultMessages.otherDocument(address));
		if (hash < 0 || hash == address.length() - 1)
			throw refusal.apply("the reference '" + faultMessages.brief(address) + "' names no element; add '#' and an id");
		return address.substring(hash + 1);
	}

	private boolean isThisFile(String place) {
		try {
			URI uri = URI.createURI(place);
			boolean isBeside = uri.isRelative() && file.isHierarchical() && !file.isRelative();
			return name.equals(URI.decode((isBeside ? uri.resolve(file) : uri).toString()));
		} catch (IllegalArgumentException e) {
			return false; // no address
		}
	}
}
