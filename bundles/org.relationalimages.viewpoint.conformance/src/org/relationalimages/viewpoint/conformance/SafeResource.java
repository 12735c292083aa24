// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.conformance;

import java.util.HashMap;
import java.util.Map;

import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParser;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.xmi.XMLHelper;
import org.eclipse.emf.ecore.xmi.XMLLoad;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.eclipse.emf.ecore.xmi.impl.SAXXMIHandler;
import org.eclipse.emf.ecore.xmi.impl.XMILoadImpl;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** An untrusted XMI file: packages come from the registry only; schema locations and document types are ignored. */
final class SafeResource extends XMIResourceImpl {

	SafeResource(URI uri) {
		super(uri);
		setIntrinsicIDToEObjectMap(new HashMap<>());
	}

	@Override
	protected XMLLoad createXMLLoad() {
		return new XMILoadImpl(createXMLHelper()) {

			@Override
			protected SAXParser makeParser() throws ParserConfigurationException, SAXException {
				SAXParser parser = super.makeParser();
				parser.getXMLReader().setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
				return parser;
			}

			@Override
			protected DefaultHandler makeDefaultHandler() {
				return new Handler(resource, helper, options);
			}
		};
	}

	private static final class Handler extends SAXXMIHandler {

		Handler(XMLResource resource, XMLHelper helper, Map<?, ?> options) {
			super(resource, helper, options);
		}

		@Override
		protected EPackage getPackageForURI(String uri) {
			return packageRegistry.getEPackage(uri);
		}

		@Override
		protected void handleXSISchemaLocation(String schemaLocations) {
			// nothing is loaded from there
		}

		@Override
		protected void handleXSINoNamespaceSchemaLocation(String schemaLocation) {
			// nothing is loaded from there
		}
	}
}
