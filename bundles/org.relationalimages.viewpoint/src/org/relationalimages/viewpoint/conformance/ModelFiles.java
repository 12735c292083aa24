// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.conformance;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.impl.EPackageRegistryImpl;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ExtensibleURIConverterImpl;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * Loads metamodels and models from files that may come from anywhere. Nothing is fetched, no class is named by a file,
 * and no other file is opened than those asked for.
 */
public final class ModelFiles {

	private final EPackage.Registry packages = new EPackageRegistryImpl();

	/** A loader that knows Ecore itself and the given metamodels. */
	public ModelFiles(List<EPackage> known) {
		packages.put(EcorePackage.eNS_URI, EcorePackage.eINSTANCE);
		known.forEach(this::register);
	}

	/** Loads an Ecore file and knows its packages from then on. */
	public EPackage metamodel(Path file) throws ScenarioException {
		Resource resource = load(file);
		if (resource.getContents().isEmpty() || !(resource.getContents().getFirst() instanceof EPackage found))
			throw new ScenarioException(file + " is no Ecore file: it does not hold an EPackage.");
		EcoreUtil.resolveAll(resource);
		register(found);
		return found;
	}

	/** Loads a model. */
	public Resource model(Path file) throws ScenarioException {
		Resource resource = load(file);
		if (resource.getContents().isEmpty())
			throw new ScenarioException(file + " holds no model.");
		EcoreUtil.resolveAll(resource);
		return resource;
	}

	/** The class of that name in the known metamodels, or null. */
	EClass find(String name) {
		for (Object one : packages.values())
			if (one instanceof EPackage known && known != EcorePackage.eINSTANCE
					&& known.getEClassifier(name) instanceof EClass type)
				return type;
		return null;
	}

	private Resource load(Path file) throws ScenarioException {
		ResourceSet set = new ResourceSetImpl();
		set.setPackageRegistry(packages);
		set.setURIConverter(new Closed());
		Resource resource = new SafeResource(URI.createFileURI(file.toAbsolutePath().toString()));
		set.getResources().add(resource);
		try (InputStream in = Files.newInputStream(file)) {
			resource.load(in, Map.of());
		} catch (IOException | RuntimeException e) {
			throw new ScenarioException(file + " can't be read: " + reason(e) + ".", e);
		}
		if (!resource.getErrors().isEmpty())
			throw new ScenarioException(file + " can't be read: " + resource.getErrors().getFirst().getMessage() + ".");
		for (EObject top : resource.getContents())
			if (!EcoreUtil.UnresolvedProxyCrossReferencer.find(top).isEmpty())
				throw new ScenarioException(file + " refers to something that does not exist.");
		return resource;
	}

	private static String reason(Exception e) {
		return e.getCause() == null ? e.getMessage() : e.getCause().getMessage();
	}

	private void register(EPackage found) {
		packages.put(found.getNsURI(), found);
		found.getESubpackages().forEach(this::register);
	}

	/** Opens nothing by itself. */
	private static final class Closed extends ExtensibleURIConverterImpl {

		@Override
		public InputStream createInputStream(URI uri, Map<?, ?> options) throws IOException {
			throw new IOException("a reference to " + uri + " would have to be opened");
		}

		@Override
		public boolean exists(URI uri, Map<?, ?> options) {
			return false;
		}
	}
}
