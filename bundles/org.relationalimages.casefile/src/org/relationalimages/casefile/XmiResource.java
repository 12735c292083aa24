// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.casefile;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParser;
import javax.xml.parsers.SAXParserFactory;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.impl.EPackageRegistryImpl;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.impl.ExtensibleURIConverterImpl;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.xmi.XMLHelper;
import org.eclipse.emf.ecore.xmi.XMLLoad;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.eclipse.emf.ecore.xmi.impl.XMILoadImpl;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;
import org.relationalimages.casefile.privatefolder.FileHash;
import org.xml.sax.SAXException;
import org.xml.sax.SAXNotRecognizedException;
import org.xml.sax.helpers.DefaultHandler;

/** A resource that is read by a {@link SafeHandler} and has access only to the packages and files it may use. */
final class XmiResource extends XMIResourceImpl {

	private static final String NO_DOCTYPE = "http://apache.org/xml/features/disallow-doctype-decl";

	/**
	 * Newer Java versions count every {@code &lt;} and {@code &quot;} as an entity and stop at 100,000 of them in one file.
	 * Without a document type there are no other entities, and the size of files is limited elsewhere.
	 */
	private static final List<String> NEEDLESS_LIMITS = List.of(
			"http://www.oracle.com/xml/jaxp/properties/maxGeneralEntitySizeLimit",
			"http://www.oracle.com/xml/jaxp/properties/totalEntitySizeLimit");

	private final XmiFormat format;
	private final SkippedContent skipped = new SkippedContent();
	private final ForeignIds foreignIds = new ForeignIds();
	private String migratedFrom;
	private String hash = FileHash.NONE;
	private boolean isSaved;

	XmiResource(URI uri, XmiFormat format) {
		super(uri);
		this.format = format;
		setEncoding("UTF-8");
		setIntrinsicIDToEObjectMap(new HashMap<>());
		Map<Object, Object> options = getDefaultLoadOptions();
		options.put(XMLResource.OPTION_DEFER_IDREF_RESOLUTION, Boolean.TRUE);
		options.put(XMLResource.OPTION_DISABLE_NOTIFY, Boolean.TRUE);
		options.put(XMLResource.OPTION_USE_PACKAGE_NS_URI_AS_LOCATION, Boolean.FALSE);
	}

	/** A resource set that knows the given packages only and can't open anything. */
	static ResourceSetImpl closedResourceSet(XmiFormat format) {
		ResourceSetImpl set = new ResourceSetImpl() {
			@Override
			public Resource getResource(URI uri, boolean loadOnDemand) {
				// An installed Eclipse has factories for many files; an empty resource would hide the one that comes later.
				return super.getResource(uri, false);
			}
		};
		EPackageRegistryImpl registry = new EPackageRegistryImpl();
		for (EPackage known : format.packages())
			registry.put(known.getNsURI(), known);
		set.setPackageRegistry(registry);
		set.setURIConverter(new ClosedConverter());
		return set;
	}

	/** The older schema version that the file has, or null. */
	String migratedFrom() {
		return migratedFrom;
	}

	void migratedFrom(String version) {
		migratedFrom = version;
	}

	/** The hash of the file as it was read. */
	String hash() {
		return hash;
	}

	/** Records the hash of what was read. */
	void readFrom(byte[] file) {
		hash = FileHash.of(file);
	}

	/** The ids that other tools gave the elements. */
	ForeignIds foreignIds() {
		return foreignIds;
	}

	/** The skipped content of the file, in sentences for the user. */
	List<String> notes() {
		return isSaved ? List.of() : skipped.sentences();
	}

	/** Called after saving: from now on the file has the form that this program writes. */
	void saved(byte[] file) {
		readFrom(file);
		migratedFrom = null;
		isSaved = true;
	}

	/** References may use the id that another tool gave an element. */
	@Override
	public EObject getEObject(String fragment) {
		return super.getEObject(foreignIds.fragment(fragment));
	}

	@Override
	protected XMLHelper createXMLHelper() {
		return new XmiHelper(this);
	}

	@Override
	protected XMLLoad createXMLLoad() {
		return new Load(createXMLHelper());
	}

	private final class Load extends XMILoadImpl {

		Load(XMLHelper helper) {
			super(helper);
		}

		@Override
		protected SAXParser makeParser() throws ParserConfigurationException, SAXException {
			// The parser of the Java platform: no file or setting can choose another.
			SAXParserFactory factory = SAXParserFactory.newDefaultInstance();
			factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
			factory.setFeature(NO_DOCTYPE, true);
			factory.setXIncludeAware(false);
			SAXParser parser = factory.newSAXParser();
			try {
				parser.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
				parser.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
				for (String limit : NEEDLESS_LIMITS)
					parser.setProperty(limit, "0");
			} catch (SAXNotRecognizedException e) {
				throw new ParserConfigurationException("The XML parser of this Java can't be secured.");
			}
			return parser;
		}

		@Override
		protected DefaultHandler makeDefaultHandler() {
			if (format.version() == null)
				return new SafeHandler(XmiResource.this, helper, options, format);
			CaseFileHandler present = new CaseFileHandler(XmiResource.this, helper, options, format);
			return new XmiDialect(format, skipped, foreignIds, new MigratingHandler(XmiResource.this, format, present));
		}
	}

	/** Opens nothing: everything that may be read has been read already. */
	private static final class ClosedConverter extends ExtensibleURIConverterImpl {

		@Override
		public InputStream createInputStream(URI uri, Map<?, ?> options) throws IOException {
			throw new IOException("Files don't open other files: " + uri);
		}

		@Override
		public OutputStream createOutputStream(URI uri, Map<?, ?> options) throws IOException {
			throw new IOException("Files are saved by the file layer only: " + uri);
		}

		@Override
		public boolean exists(URI uri, Map<?, ?> options) {
			return false;
		}

		@Override
		public Map<String, ?> getAttributes(URI uri, Map<?, ?> options) {
			return Map.of();
		}

		@Override
		public void delete(URI uri, Map<?, ?> options) throws IOException {
			throw new IOException("Files are deleted by the file layer only: " + uri);
		}
	}
}
