// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.casefile;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.common.util.BasicDiagnostic;
import org.eclipse.emf.common.util.Diagnostic;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.util.Diagnostician;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** Reads metamodels ({@code *.ecore}) as safely as {@link XmiReader} reads models. */
public final class Metamodels {

	private Metamodels() {
	}

	/**
	 * Reads the files together; they may refer to each other and to Ecore, to nothing else.
	 *
	 * @return all packages and their sub-packages
	 */
	public static List<EPackage> load(Collection<Path> files) throws CaseFileException {
		Set<URI> documents = new HashSet<>();
		for (Path file : files)
			documents.add(URI.createFileURI(file.toAbsolutePath().normalize().toString()));
		XmiFormat format = XmiFormat.metamodel(documents::contains);
		ResourceSet set = XmiResource.closedResourceSet(format);
		List<EPackage> packages = new ArrayList<>();
		for (Path file : files) {
			Resource resource = XmiReader.read(file, format, set);
			for (EObject root : resource.getContents())
				collect((EPackage) root, packages, file);
		}
		for (EPackage one : packages)
			if (one.getESuperPackage() == null)
				check(one);
		return packages;
	}

	private static void collect(EPackage root, List<EPackage> into, Path file) throws CaseFileException {
		if (root.getNsURI() == null || root.getNsURI().isBlank())
			throw new CaseFileException(file.toString(),
					"the package '" + root.getName() + "' has no nsURI; give it one of its own");
		into.add(root);
		for (EPackage part : root.getESubpackages())
			collect(part, into, file);
	}

	/** Resolves what refers to other files and asks EMF whether the metamodel is one. */
	private static void check(EPackage root) throws CaseFileException {
		String file = root.eResource().getURI().toFileString();
		for (EObject proxy : EcoreUtil.UnresolvedProxyCrossReferencer.find(root).keySet())
			throw new CaseFileException(file, "it refers to '" + EcoreUtil.getURI(proxy)
					+ "', which doesn't exist; give the metamodel that holds it as well");
		BasicDiagnostic result = Diagnostician.INSTANCE.createDefaultDiagnostic(root);
		Diagnostician.INSTANCE.validate(root, result, new HashMap<>());
		for (Diagnostic one : result.getChildren())
			if (one.getSeverity() >= Diagnostic.ERROR)
				throw new CaseFileException(file, "it is no valid metamodel: " + one.getMessage() + "; correct it");
	}
}
