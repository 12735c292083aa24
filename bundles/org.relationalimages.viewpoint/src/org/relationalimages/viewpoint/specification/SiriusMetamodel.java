// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.specification;

import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.Map;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.impl.EPackageRegistryImpl;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceFactoryImpl;

/**
 * The supported metamodel of viewpoint specifications: the Ecore files of this bundle, which use Sirius's names and
 * namespaces. They are not in the global package registry, so that the real Sirius can run at the same time.
 */
final class SiriusMetamodel {

	private static final String FOLDER = "/model/";
	private static final String[] FILES = { "viewpoint.ecore", "diagram.ecore", "table.ecore" };

	private static final SiriusMetamodel INSTANCE = new SiriusMetamodel();

	private final Map<String, EPackage> packages = new LinkedHashMap<>();

	private SiriusMetamodel() {
		ResourceSet set = new ResourceSetImpl();
		set.setPackageRegistry(new EPackageRegistryImpl());
		set.getPackageRegistry().put(EcorePackage.eNS_URI, EcorePackage.eINSTANCE);
		set.getResourceFactoryRegistry().getExtensionToFactoryMap().put("ecore", new XMIResourceFactoryImpl());
		for (String file : FILES)
			load(set, file);
		EcoreUtil.resolveAll(set);
		for (Resource resource : set.getResources())
			register((EPackage) resource.getContents().getFirst());
	}

	static SiriusMetamodel instance() {
		return INSTANCE;
	}

	/** The class of that name in the package with that namespace, or null. */
	EClass find(String namespace, String name) {
		EPackage found = packages.get(namespace);
		EClassifier classifier = found == null ? null : found.getEClassifier(name);
		return classifier instanceof EClass type ? type : null;
	}

	private void register(EPackage found) {
		packages.put(found.getNsURI(), found);
		found.getESubpackages().forEach(this::register);
	}

	private static void load(ResourceSet set, String file) {
		Resource resource = set.createResource(URI.createURI("viewpoint:/" + file));
		try (InputStream in = SiriusMetamodel.class.getResourceAsStream(FOLDER + file)) {
			if (in == null)
				throw new IllegalStateException("The file " + FOLDER + file + " is missing from the viewpoint bundle.");
			resource.load(in, null);
		} catch (IOException e) {
			throw new IllegalStateException("The file " + FOLDER + file + " of the viewpoint bundle can't be read.", e);
		}
	}
}
