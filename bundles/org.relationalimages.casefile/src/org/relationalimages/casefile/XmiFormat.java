// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.casefile;

import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EcorePackage;
import org.relationalimages.casefile.migration.Migrations;

/**
 * What an XMI file may contain.
 *
 * @param name       what such a file is called in messages, with article: "a case file"
 * @param packages   the only packages whose classes may occur
 * @param root       the class of the only root, or null when any number of roots of any class is allowed
 * @param version    the newest value of the root's {@code schemaVersion}, or null when there is no such attribute
 * @param migrations the steps from older versions to the newest
 * @param mayReferTo the documents that references may lead to; everything else is refused
 * @param maxBytes   files with more bytes are refused
 * @param maxDepth   deeper nesting is refused
 */
public record XmiFormat(String name, Collection<EPackage> packages, EClass root, String version,
		Migrations migrations, Predicate<URI> mayReferTo, long maxBytes, int maxDepth) {

	/** Far above any case: 100,000 elements take 13 MB. */
	public static final long MAX_BYTES = 512L << 20;
	/** Cases nest less than ten deep; the parser of newer Java versions stops at a hundred. */
	public static final int MAX_DEPTH = 64;

	/** Models of any metamodel: references stay inside the file. */
	public static XmiFormat model(Collection<EPackage> packages) {
		return new XmiFormat("a model", packages, null, null, Migrations.NONE, uri -> false, MAX_BYTES, MAX_DEPTH);
	}

	/** Metamodels: they may refer to Ecore itself and to the given documents. */
	public static XmiFormat metamodel(Predicate<URI> others) {
		Predicate<URI> ecore = uri -> uri.toString().equals(EcorePackage.eNS_URI);
		return new XmiFormat("a metamodel", List.of(EcorePackage.eINSTANCE), EcorePackage.Literals.EPACKAGE, null,
				Migrations.NONE, ecore.or(others), MAX_BYTES, MAX_DEPTH);
	}

	/** The same with other limits. */
	public XmiFormat withLimits(long bytes, int depth) {
		return new XmiFormat(name, packages, root, version, migrations, mayReferTo, bytes, depth);
	}
}
