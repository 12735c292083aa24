// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.casefile;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.eclipse.emf.ecore.xmi.impl.XMIHelperImpl;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;
import org.eclipse.emf.ecore.xmi.impl.XMISaveImpl;

/** Writes a tree of elements as XMI: one element per line, UTF-8, LF, the same bytes for the same model. */
final class XmiWriter {

	private XmiWriter() {
	}

	/**
	 * Serialises the tree to memory.
	 *
	 * @param file its name, for messages
	 * @throws CaseFileException when a text, id or reference can't be written; the message names element and feature
	 */
	static byte[] bytes(EObject root, String file) throws CaseFileException {
		new WritabilityCheck(root, file).check();
		if (root.eResource() instanceof XMLResource resource)
			return serialise(resource, file);
		// An element without a resource is put into one temporarily.
		XMIResourceImpl resource = new XMIResourceImpl();
		List<EObject> lent = resource.getContents();
		lent.add(root);
		try {
			return serialise(resource, file);
		} finally {
			lent.remove(root);
		}
	}

	private static byte[] serialise(XMLResource resource, String file) throws CaseFileException {
		ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 16);
		try {
			new XMISaveImpl(new XMIHelperImpl(resource)).save(resource, out, options());
		} catch (IOException | RuntimeException e) {
			throw new CaseFileException(file, "it can't be written (" + e.getMessage() + "); undo the last change", e);
		}
		return out.toByteArray();
	}

	private static Map<Object, Object> options() {
		Map<Object, Object> options = new HashMap<>();
		options.put(XMLResource.OPTION_ENCODING, "UTF-8");
		options.put(XMLResource.OPTION_XML_VERSION, "1.0");
		options.put(Resource.OPTION_LINE_DELIMITER, "\n");
		options.put(XMLResource.OPTION_CONFIGURATION_CACHE, Boolean.TRUE);
		options.put(XMLResource.OPTION_USE_CACHED_LOOKUP_TABLE, new ArrayList<>());
		return options;
	}
}
