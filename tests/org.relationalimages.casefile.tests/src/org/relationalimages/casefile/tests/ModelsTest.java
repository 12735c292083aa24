// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.casefile.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.resource.Resource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.relationalimages.casefile.CaseFileException;
import org.relationalimages.casefile.Metamodels;
import org.relationalimages.casefile.XmiFormat;
import org.relationalimages.casefile.XmiReader;

/** Models and metamodels of others, as the command line reads them. */
class ModelsTest {

	private static final String HEAD = "<ecore:EPackage xmlns:ecore=\"http://www.eclipse.org/emf/2002/Ecore\""
			+ " xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" nsPrefix=\"p\" ";
	private static final String STRING = "eType=\"ecore:EDataType http://www.eclipse.org/emf/2002/Ecore#//EString\"";

	@TempDir
	Path folder;
	private Path net;
	private Path more;

	@BeforeEach
	void write() throws Exception {
		net = Files.writeString(folder.resolve("net.ecore"), HEAD + "name=\"net\" nsURI=\"urn:net\">"
				+ "<eClassifiers xsi:type=\"ecore:EClass\" name=\"Net\">"
				+ "<eStructuralFeatures xsi:type=\"ecore:EReference\" name=\"nodes\" upperBound=\"-1\" eType=\"#//Node\" containment=\"true\"/>"
				+ "</eClassifiers><eClassifiers xsi:type=\"ecore:EClass\" name=\"Node\">"
				+ "<eStructuralFeatures xsi:type=\"ecore:EAttribute\" name=\"name\" " + STRING + "/>"
				+ "<eStructuralFeatures xsi:type=\"ecore:EReference\" name=\"next\" upperBound=\"-1\" eType=\"#//Node\"/>"
				+ "</eClassifiers></ecore:EPackage>");
		more = Files.writeString(folder.resolve("more.ecore"), HEAD + "name=\"more\" nsURI=\"urn:more\">"
				+ "<eClassifiers xsi:type=\"ecore:EClass\" name=\"Hub\" eSuperTypes=\"net.ecore#//Node\"/></ecore:EPackage>");
	}

	private Resource read(String text, List<EPackage> packages) throws Exception {
		Path model = Files.writeString(folder.resolve("model.net"), text);
		return XmiReader.read(model, XmiFormat.model(packages));
	}

	@Test
	@SuppressWarnings("unchecked")
	void readsModelsWithoutIdsByPosition() throws Exception {
		Resource model = read("<n:Net xmlns:n=\"urn:net\"><nodes name=\"a\" next=\"//@nodes.1 //@nodes.0\"/><nodes name=\"b\"/></n:Net>",
				Metamodels.load(List.of(net)));
		EObject root = model.getContents().get(0);
		List<EObject> nodes = (List<EObject>) root.eGet(root.eClass().getEStructuralFeature("nodes"));
		EReference next = (EReference) nodes.get(0).eClass().getEStructuralFeature("next");
		assertEquals(List.of(nodes.get(1), nodes.get(0)), nodes.get(0).eGet(next));
		assertEquals("//@nodes.1", model.getURIFragment(nodes.get(1)));
	}

	/** Short and long lists are read in different ways. */
	@Test
	void readsElementsThatStandTwiceInAList() throws Exception {
		Files.writeString(net, Files.readString(net).replace("name=\"next\"", "name=\"next\" unique=\"false\""));
		for (int times : List.of(1, 2, 50)) {
			Resource model = read("<n:Net xmlns:n=\"urn:net\"><nodes name=\"a\" next=\"" + "//@nodes.1 //@nodes.1 //@nodes.0 ".repeat(times).strip()
					+ "\"/><nodes name=\"b\"/></n:Net>", Metamodels.load(List.of(net)));
			EObject first = model.getEObject("//@nodes.0");
			List<EObject> expected = new ArrayList<>();
			for (int i = 0; i < times; i++)
				expected.addAll(List.of(model.getEObject("//@nodes.1"), model.getEObject("//@nodes.1"), first));
			assertEquals(expected, first.eGet(first.eClass().getEStructuralFeature("next")));
		}
	}

	@Test
	void readsXmiIdsAndSeveralRoots() throws Exception {
		Resource model = read("<xmi:XMI xmlns:xmi=\"http://www.omg.org/XMI\" xmlns:n=\"urn:net\">"
				+ "<n:Net xmi:id=\"x\"><nodes xmi:id=\"a\" next=\"b\"/></n:Net><n:Net><nodes xmi:id=\"b\"/></n:Net></xmi:XMI>",
				Metamodels.load(List.of(net)));
		assertEquals(2, model.getContents().size());
		assertEquals("a", model.getURIFragment(model.getContents().get(0).eContents().get(0)));
		CaseFileException e = assertThrows(CaseFileException.class, () -> read("<n:Net xmlns:n=\"urn:net\""
				+ " xmlns:xmi=\"http://www.omg.org/XMI\"><nodes xmi:id=\"a\"/>\n<nodes xmi:id=\"a\"/></n:Net>",
				Metamodels.load(List.of(net))));
		assertEquals(2, e.line());
		assertTrue(e.getMessage().contains("used twice"), e.getMessage());
	}

	@Test
	void metamodelsMayReferToEachOther() throws Exception {
		List<EPackage> packages = Metamodels.load(List.of(more, net));
		EClass hub = (EClass) packages.get(0).getEClassifier("Hub");
		assertSame(packages.get(1).getEClassifier("Node"), hub.getESuperTypes().get(0));
		Resource model = read("<n:Net xmlns:n=\"urn:net\" xmlns:m=\"urn:more\" xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\">"
				+ "<nodes xsi:type=\"m:Hub\" name=\"h\"/></n:Net>", packages);
		assertSame(hub, model.getContents().get(0).eContents().get(0).eClass());
	}

	@Test
	void aMissingMetamodelIsNamed() {
		CaseFileException e = assertThrows(CaseFileException.class, () -> Metamodels.load(List.of(more)));
		assertTrue(e.getMessage().contains("net.ecore#//Node"), e.getMessage());
		CaseFileException unknown = assertThrows(CaseFileException.class,
				() -> read("<n:Other xmlns:n=\"urn:other\"/>", Metamodels.load(List.of(net))));
		assertTrue(unknown.getMessage().contains("'urn:other'"), unknown.getMessage());
	}

	@Test
	void refusesMetamodelsThatAreNone() throws Exception {
		Files.writeString(net, Files.readString(net).replace("#//Node\" containment", "#//Nobody\" containment"));
		assertTrue(refused().contains("Nobody"), refused());
		Files.writeString(net, Files.readString(net).replace("#//Nobody", "#//Node").replace("name=\"Net\"", "name=\"\""));
		assertTrue(refused().contains("no valid metamodel"), refused());
		Files.writeString(net, HEAD + "name=\"net\"/>");
		assertTrue(refused().contains("no nsURI"), refused());
		Files.writeString(net, "<html/>");
		assertTrue(refused().contains("isn't a metamodel"), refused());
	}

	@Test
	void refusesAClassThatIsItsOwnKind() throws Exception {
		Files.writeString(net, HEAD + "name=\"net\" nsURI=\"urn:net\"><eClassifiers xsi:type=\"ecore:EClass\" name=\"A\" eSuperTypes=\"#//B\"/>"
				+ "<eClassifiers xsi:type=\"ecore:EClass\" name=\"B\" eSuperTypes=\"#//A\"/></ecore:EPackage>");
		assertTrue(refused().contains("no valid metamodel"), refused());
	}

	private String refused() {
		return assertThrows(CaseFileException.class, () -> Metamodels.load(List.of(net))).getMessage();
	}
}
