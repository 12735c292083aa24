// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.cases.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.XMIResource;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.eclipse.emf.ecore.xmi.impl.EcoreResourceFactoryImpl;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.relationalimages.casefile.CaseFiles;
import org.relationalimages.model.RimPackage;
import org.relationalimages.model.cases.CaseFile;
import org.relationalimages.tests.support.ShippedFiles;

/** Every shipped case, read, changed and saved by an EMF program without this program, is the same case of the same version. */
class ForeignWriterTest {

	private static final String FILE = "case.relimages";
	private static final String ANOTHER_TITLE = "Changed elsewhere";
	private static final String VERSION = "schemaVersion=\"" + CaseFiles.SCHEMA_VERSION + "\"";

	/** A way to save; what isn't named is EMF's default. */
	private record Way(String name, Map<Object, Object> options, Consumer<XMIResource> setting) {

		static Way of(String name, Map<Object, Object> options) {
			return new Way(name, options, resource -> {
				// no change
			});
		}
	}

	private static final List<Way> WAYS = List.of(Way.of("defaults", Map.of()), Way.of("ASCII", Map.of(XMLResource.OPTION_ENCODING, "US-ASCII")),
			Way.of("UTF-8", Map.of(XMLResource.OPTION_ENCODING, "UTF-8")), Way.of("UTF-16", Map.of(XMLResource.OPTION_ENCODING, "UTF-16")),
			Way.of("one line", Map.of(XMLResource.OPTION_FORMATTED, false)), Way.of("short lines", Map.of(XMLResource.OPTION_LINE_WIDTH, 40)),
			Way.of("default values", Map.of(XMLResource.OPTION_KEEP_DEFAULT_CONTENT, true)),
			Way.of("place of the metamodel", Map.of(XMLResource.OPTION_SCHEMA_LOCATION, true)),
			Way.of("without declaration", Map.of(XMLResource.OPTION_DECLARE_XML, false, XMLResource.OPTION_ENCODING, "UTF-8")),
			Way.of("kinds of all", Map.of(XMLResource.OPTION_SAVE_TYPE_INFORMATION, true)),
			Way.of("kinds by XMI", Map.of(XMIResource.OPTION_USE_XMI_TYPE, true)),
			Way.of("wrapped", Map.of(XMIResource.OPTION_SUPPRESS_XMI, false)),
			Way.of("addresses as attributes", Map.of(XMLResource.OPTION_USE_ENCODED_ATTRIBUTE_STYLE, true)),
			Way.of("by flushing", Map.of(XMLResource.OPTION_FLUSH_THRESHOLD, 1)),
			Way.of("only when changed", Map.of(Resource.OPTION_SAVE_ONLY_IF_CHANGED, Resource.OPTION_SAVE_ONLY_IF_CHANGED_MEMORY_BUFFER)),
			new Way("XMI 2.4", Map.of(), resource -> resource.setXMIVersion("20131001")));

	private static Stream<byte[]> shipped() {
		return ShippedFiles.everyFile().values().stream();
	}

	static List<Way> ways() {
		return WAYS;
	}

	@ParameterizedTest
	@MethodSource("ways")
	void withTheGeneratedClasses(Way way) throws IOException {
		for (byte[] bytes : shipped().toList())
			assertSame(bytes, changed(bytes, RimPackage.eINSTANCE, way), true);
	}

	@ParameterizedTest
	@MethodSource("ways")
	void withTheMetamodelAlone(Way way) throws IOException {
		for (byte[] bytes : shipped().toList())
			assertSame(bytes, changed(bytes, metamodel(), way), true);
	}

	/** There the version is the default, so that EMF leaves it out. */
	@ParameterizedTest
	@MethodSource("ways")
	void withTheMetamodelOfFormerBuilds(Way way) throws IOException {
		EPackage former = metamodel();
		((EAttribute) root(former).getEStructuralFeature("schemaVersion")).setDefaultValueLiteral(CaseFiles.SCHEMA_VERSION);
		for (byte[] bytes : shipped().toList())
			assertSame(bytes, changed(bytes, former, way), way.options().containsKey(XMLResource.OPTION_KEEP_DEFAULT_CONTENT));
	}

	private static EPackage metamodel() throws IOException {
		Resource resource = new EcoreResourceFactoryImpl().createResource(URI.createURI("relationalimages.ecore"));
		new ResourceSetImpl().getResources().add(resource);
		try (InputStream in = RimPackage.class.getResourceAsStream("/model/relationalimages.ecore")) {
			resource.load(in, Map.of());
		}
		return (EPackage) resource.getContents().get(0);
	}

	private static EClass root(EPackage metamodel) {
		return (EClass) metamodel.getESubpackages().stream().filter(one -> one.getName().equals("cases")).findFirst().orElseThrow()
				.getEClassifier("CaseFile");
	}

	/** The output of an EMF program that changed the title of the case. */
	private static byte[] changed(byte[] bytes, EPackage metamodel, Way way) throws IOException {
		ResourceSetImpl set = new ResourceSetImpl();
		set.getPackageRegistry().put(metamodel.getNsURI(), metamodel);
		metamodel.getESubpackages().forEach(one -> set.getPackageRegistry().put(one.getNsURI(), one));
		XMIResourceImpl resource = new XMIResourceImpl(URI.createURI(FILE));
		set.getResources().add(resource);
		resource.load(new ByteArrayInputStream(bytes), Map.of());
		EObject root = resource.getContents().get(0);
		root.eSet(root.eClass().getEStructuralFeature("title"), ANOTHER_TITLE);
		way.setting().accept(resource);
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		resource.save(out, way.options());
		return out.toByteArray();
	}

	private static void assertSame(byte[] original, byte[] changed, boolean isVersionNamed) throws IOException {
		CaseFile expected = CaseFiles.parse(original, FILE);
		expected.setTitle(ANOTHER_TITLE);
		String text = new String(changed, StandardCharsets.UTF_8).replace("\0", ""); // for UTF-16 as well
		assertEquals(isVersionNamed, text.contains(VERSION), text);
		CaseFile read = CaseFiles.parse(changed, FILE);
		assertEquals(Optional.empty(), CaseFiles.migratedFrom(read));
		assertEquals(List.of(), CaseFiles.notes(read));
		assertTrue(EcoreUtil.equals(expected, read));
		assertArrayEquals(CaseFiles.bytes(expected, FILE), CaseFiles.bytes(read, FILE));
	}
}
