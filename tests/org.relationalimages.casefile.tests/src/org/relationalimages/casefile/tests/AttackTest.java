// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.casefile.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EcoreFactory;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceFactoryImpl;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.relationalimages.casefile.CaseFileException;
import org.relationalimages.casefile.CaseFiles;
import org.relationalimages.casefile.Metamodels;
import org.relationalimages.casefile.XmiFormat;
import org.relationalimages.casefile.XmiReader;
import org.relationalimages.model.RimPackage;

/**
 * What EMF does by default when a file asks for it, and what this reader never does. Each attack is first run on plain EMF if it
 * works there, which tests the detection itself.
 */
class AttackTest {

	static final String TRAPPED = "org.relationalimages.casefile.tests.trapped";

	private static final String TRAP_CLASS = "org.relationalimages.casefile.tests.Trap";

	@TempDir
	Path folder;
	private Listener listener;

	@BeforeEach
	void listen() throws IOException {
		listener = new Listener();
		System.clearProperty(TRAPPED);
	}

	@AfterEach
	void close() throws IOException {
		listener.close();
		System.clearProperty(TRAPPED);
	}

	private static String root(String more, String inside) {
		return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<c:CaseFile xmlns:xmi=\"http://www.omg.org/XMI\""
				+ " xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\""
				+ " xmlns:c=\"http://relationalimages.org/model/1.0/cases\" " + more + ">" + inside + "</c:CaseFile>";
	}

	private void plainEmf(String text) {
		ResourceSet set = new ResourceSetImpl();
		set.getResourceFactoryRegistry().getExtensionToFactoryMap().put("*", new XMIResourceFactoryImpl());
		set.getPackageRegistry().put(RimPackage.eNS_URI, RimPackage.eINSTANCE);
		Resource resource = set.createResource(URI.createFileURI(folder.resolve("plain.xmi").toString()));
		try {
			resource.load(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), Map.of());
		} catch (IOException e) {
			assertTrue(resource.getErrors().size() > 0 || e.getMessage() != null);
		}
		resource.getAllContents().forEachRemaining(element -> EcoreUtil.resolve(element, set));
	}

	/** Loads with this program's reader, which may refuse, and resolves whatever can be resolved. */
	private String ours(String text) throws IOException {
		Path file = folder.resolve("hostile.relimages");
		Files.writeString(file, text);
		try {
			EcoreUtil.resolveAll(CaseFiles.load(file).eResource().getResourceSet());
			return "opened";
		} catch (CaseFileException e) {
			assertTrue(!e.getMessage().contains("\n"), e.getMessage());
			return e.getMessage();
		} finally {
			assertEquals(text, Files.readString(file));
		}
	}

	private void fetchesOnlyInPlainEmf(String text, String expected) throws IOException {
		plainEmf(text);
		int before = listener.connections();
		assertTrue(before > 0, "the alarm is deaf");
		String answer = ours(text);
		assertTrue(answer.contains(expected), answer);
		assertEquals(before, listener.connections(), "a connection was opened");
	}

	@Test
	void aNamespaceIsNotFetched() throws Exception {
		fetchesOnlyInPlainEmf(root("xmlns:z=\"" + listener.address() + "\"", "<forms xsi:type=\"z:A\"/>"),
				"which a case file of this version doesn't know");
	}

	@Test
	void aRootNamespaceIsNotFetched() throws Exception {
		fetchesOnlyInPlainEmf("<z:CaseFile xmlns:z=\"" + listener.address() + "\"/>", "isn't a case file");
	}

	@Test
	void aSchemaLocationIsNotFetched() throws Exception {
		fetchesOnlyInPlainEmf(root("xmlns:z=\"urn:z\" xsi:schemaLocation=\"urn:z " + listener.address() + "\"",
				"<forms xsi:type=\"z:A\"/>"), "'urn:z'");
	}

	@Test
	void aSchemaLocationOfAKnownNamespaceIsNotFetched() throws Exception {
		String text = root("id=\"c\" xsi:schemaLocation=\"http://relationalimages.org/model/1.0/cases "
				+ listener.address() + "\" xsi:noNamespaceSchemaLocation=\"" + listener.address() + "\"", "");
		assertEquals("opened", ours(text));
		assertEquals(0, listener.connections());
	}

	@Test
	void aReferenceIsNotFetched() throws Exception {
		fetchesOnlyInPlainEmf(root("", "<persons href=\"" + listener.address() + "#p\"/>"), "in another document");
	}

	@Test
	void aReferenceInAnAttributeIsNotFetched() throws Exception {
		String text = root("", "<images id=\"i\" layer=\"" + listener.address() + "#l\"/>");
		assertTrue(ours(text).contains("in another document"));
		assertEquals(0, listener.connections());
	}

	@Test
	void noFileIsOpenedByReference() throws Exception {
		Path other = folder.resolve("other.relimages");
		CaseFiles.save(EveryValueCase.create(), other);
		assertTrue(ours(root("", "<persons href=\"other.relimages#_2\"/>")).contains("in another document"));
		assertTrue(ours(root("", "<persons href=\"" + other.toUri() + "#_2\"/>")).contains("in another document"));
		assertTrue(ours(root("", "<persons href=\"platform:/plugin/x#_2\"/>")).contains("in another document"));
	}

	@Test
	void aClassNamedInANamespaceIsNotLoaded() throws Exception {
		String text = root("xmlns:z=\"java://" + TRAP_CLASS + "\"", "<forms xsi:type=\"z:A\"/>");
		String answer = ours(text);
		assertTrue(answer.contains("doesn't know"), answer);
		assertNull(System.getProperty(TRAPPED));
		Thread.currentThread().setContextClassLoader(AttackTest.class.getClassLoader());
		plainEmf(text);
		assertEquals("yes", System.getProperty(TRAPPED), "the alarm is deaf");
	}

	@Test
	void externalEntitiesAreNotRead() throws Exception {
		Path secret = Files.writeString(folder.resolve("secret.txt"), "the secret");
		for (String target : List.of(listener.address(), secret.toUri().toString())) {
			String doctype = "<!DOCTYPE c:CaseFile [<!ENTITY x SYSTEM \"" + target + "\">]>\n";
			String answer = ours(root("", "<privacy consentScope=\"a\"/>").replace("?>\n", "?>\n" + doctype));
			assertTrue(answer.contains("document type declaration"), answer);
			String external = "<!DOCTYPE c:CaseFile SYSTEM \"" + target + "\">\n";
			assertTrue(ours(root("", "").replace("?>\n", "?>\n" + external)).contains("document type declaration"));
		}
		assertEquals(0, listener.connections());
	}

	@Test
	void entitiesDoNotMultiply() throws Exception {
		StringBuilder laughs = new StringBuilder("<!DOCTYPE c [<!ENTITY a0 \"ha\">");
		for (int i = 1; i < 30; i++)
			laughs.append("<!ENTITY a").append(i).append(" \"").append(("&a" + (i - 1) + ";").repeat(10)).append("\">");
		String text = root("summary=\"&a29;\"", "").replace("?>\n", "?>\n" + laughs + "]>\n");
		assertTrue(ours(text).contains("document type declaration"));
	}

	// Files that come with a metamodel of their own

	@Test
	void aMetamodelNamesNoJavaClass() throws Exception {
		Path ecore = folder.resolve("evil.ecore");
		Files.writeString(ecore, "<ecore:EPackage xmlns:ecore=\"http://www.eclipse.org/emf/2002/Ecore\""
				+ " xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" name=\"e\" nsURI=\"urn:e\" nsPrefix=\"e\">"
				+ "<eClassifiers xsi:type=\"ecore:EDataType\" name=\"T\" instanceClassName=\"" + TRAP_CLASS + "\"/>"
				+ "</ecore:EPackage>");
		CaseFileException e = assertThrows(CaseFileException.class, () -> Metamodels.load(List.of(ecore)));
		assertTrue(e.getMessage().contains(TRAP_CLASS), e.getMessage());
		Files.writeString(ecore, Files.readString(ecore).replace("instanceClassName", "instanceTypeName"));
		assertThrows(CaseFileException.class, () -> Metamodels.load(List.of(ecore)));
		Files.writeString(ecore, Files.readString(ecore).replace("instanceTypeName", "instanceClass"));
		assertThrows(CaseFileException.class, () -> Metamodels.load(List.of(ecore)));
		assertNull(System.getProperty(TRAPPED));
	}

	@Test
	void aModelNamesNoJavaClassOrObject() throws Exception {
		EPackage ePackage = EcoreFactory.eINSTANCE.createEPackage();
		ePackage.setName("e");
		ePackage.setNsURI("urn:e");
		EClass type = EcoreFactory.eINSTANCE.createEClass();
		type.setName("A");
		ePackage.getEClassifiers().add(type);
		for (var forbidden : List.of(EcorePackage.Literals.EJAVA_CLASS, EcorePackage.Literals.EJAVA_OBJECT)) {
			EAttribute attribute = EcoreFactory.eINSTANCE.createEAttribute();
			attribute.setName("of" + forbidden.getName());
			attribute.setEType(forbidden);
			type.getEStructuralFeatures().add(attribute);
			String text = "<e:A xmlns:e=\"urn:e\" of" + forbidden.getName() + "=\"" + TRAP_CLASS + "\"/>";
			CaseFileException e = assertThrows(CaseFileException.class,
					() -> XmiReader.read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), "m.e",
							XmiFormat.model(List.of(ePackage))));
			assertTrue(e.getMessage().contains("run no code"), e.getMessage());
		}
		assertNull(System.getProperty(TRAPPED));
	}

	@Test
	void aMetamodelFetchesNothing() throws Exception {
		Path ecore = folder.resolve("far.ecore");
		Files.writeString(ecore, "<ecore:EPackage xmlns:ecore=\"http://www.eclipse.org/emf/2002/Ecore\""
				+ " xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" name=\"e\" nsURI=\"urn:e\" nsPrefix=\"e\">"
				+ "<eClassifiers xsi:type=\"ecore:EClass\" name=\"A\" eSuperTypes=\"" + listener.address() + "#//B\"/>"
				+ "</ecore:EPackage>");
		CaseFileException e = assertThrows(CaseFileException.class, () -> Metamodels.load(List.of(ecore)));
		assertTrue(e.getMessage().contains("in another document"), e.getMessage());
		assertEquals(0, listener.connections());
	}
}
