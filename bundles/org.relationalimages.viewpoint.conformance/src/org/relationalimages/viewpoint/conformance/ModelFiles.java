// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.conformance;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
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
import org.relationalimages.viewpoint.local.LocalFile;

/**
 * Loads metamodels and models from untrusted files. Nothing is loaded over a network, no Java class is loaded by a name
 * in a file, and no file is opened except those given.
 */
public final class ModelFiles {

	/** The maximum size of a file, in bytes. */
	private static final int MAX_BYTES = 512 << 20;

	private final EPackage.Registry packages = new EPackageRegistryImpl();
	private final ResourceSet metamodels = closedSet();

	/** A loader with Ecore itself and the given metamodels. */
	public ModelFiles(List<EPackage> known) {
		packages.put(EcorePackage.eNS_URI, EcorePackage.eINSTANCE);
		known.forEach(this::register);
	}

	/** Loads an Ecore file, which may refer to others loaded with this loader, and registers its packages. */
	public EPackage metamodel(Path file) throws ScenarioException {
		Resource resource = load(metamodels, file);
		if (!(resource.getContents().getFirst() instanceof EPackage found))
			throw new ScenarioException(file + " is no Ecore file: it does not hold an EPackage.");
		register(found);
		return found;
	}

	/** Loads a model. */
	public Resource model(Path file) throws ScenarioException {
		return models(List.of(file)).getFirst();
	}

	/** Loads models that may refer to each other. */
	public List<Resource> models(List<Path> files) throws ScenarioException {
		resolve(metamodels);
		ResourceSet set = closedSet();
		List<Resource> loaded = new ArrayList<>();
		for (Path file : files)
			loaded.add(load(set, file));
		resolve(set);
		return loaded;
	}

	/** The class of that name in the known metamodels, or null. */
	EClass find(String name) {
		for (Object one : packages.values())
			if (one instanceof EPackage known && known != EcorePackage.eINSTANCE
					&& known.getEClassifier(name) instanceof EClass type)
				return type;
		return null;
	}

	private ResourceSet closedSet() {
		ResourceSet set = new ResourceSetImpl();
		set.setPackageRegistry(packages);
		set.setURIConverter(new Closed());
		return set;
	}

	private static Resource load(ResourceSet set, Path file) throws ScenarioException {
		Resource resource = new SafeResource(URI.createFileURI(file.toAbsolutePath().toString()));
		set.getResources().add(resource);
		try {
			resource.load(new ByteArrayInputStream(LocalFile.bytes(file, MAX_BYTES)), Map.of());
		} catch (IOException | RuntimeException e) {
			throw new ScenarioException(file + " can't be read: " + reason(e) + ".", e);
		}
		if (!resource.getErrors().isEmpty())
			throw new ScenarioException(file + " can't be read: " + resource.getErrors().getFirst().getMessage() + ".");
		if (resource.getContents().isEmpty())
			throw new ScenarioException(file + " is empty.");
		PlainTypes.check(resource, file);
		return resource;
	}

	private static void resolve(ResourceSet set) throws ScenarioException {
		EcoreUtil.resolveAll(set);
		for (EObject dangling : EcoreUtil.UnresolvedProxyCrossReferencer.find(set).keySet())
			throw new ScenarioException(set.getResources().getFirst().getURI().lastSegment()
					+ " refers to something that does not exist: " + EcoreUtil.getURI(dangling) + ".");
	}

	private static String reason(Exception e) {
		return e.getCause() == null ? e.getMessage() : e.getCause().getMessage();
	}

	private void register(EPackage found) {
		packages.put(found.getNsURI(), found);
		found.getESubpackages().forEach(this::register);
	}

	/** Resolves no URI by itself. */
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
