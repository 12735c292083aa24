// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.casefile.tests;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;
import org.relationalimages.model.RimPackage;
import org.relationalimages.model.cases.CaseFile;

/** Another editor of a case, as any EMF tool has one: it reads and writes the file with EMF alone, without checks. */
final class PlainEditor {

	private final XMIResourceImpl resource;

	/** Opens the file. */
	PlainEditor(Path file) throws IOException {
		ResourceSetImpl set = new ResourceSetImpl();
		set.getPackageRegistry().put(RimPackage.eNS_URI, RimPackage.eINSTANCE);
		resource = new XMIResourceImpl(URI.createFileURI(file.toString()));
		set.getResources().add(resource);
		resource.load(Map.of());
	}

	/** Its present state of the case. */
	CaseFile root() {
		return (CaseFile) resource.getContents().get(0);
	}

	/** Writes the case, whatever the file contains. */
	void save() throws IOException {
		resource.save(Map.of());
	}

	/** Reads the file anew. */
	void reload() throws IOException {
		resource.unload();
		resource.load(Map.of());
	}
}
