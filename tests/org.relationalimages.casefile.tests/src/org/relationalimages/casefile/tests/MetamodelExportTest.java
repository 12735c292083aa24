// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.casefile.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.impl.EPackageRegistryImpl;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.eclipse.emf.ecore.xmi.impl.EcoreResourceFactoryImpl;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceFactoryImpl;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.relationalimages.casefile.CaseFileException;
import org.relationalimages.casefile.CaseFiles;
import org.relationalimages.casefile.MetamodelExport;
import org.relationalimages.casefile.Metamodels;
import org.relationalimages.model.RimPackage;

/** The exported metamodel, used by plain EMF as by any other tool. */
class MetamodelExportTest {

	@TempDir
	Path folder;

	/** Has Ecore and the exported file, nothing else of this program. */
	private static ResourceSet plainEmf(Path metamodel) {
		ResourceSet set = new ResourceSetImpl();
		set.setPackageRegistry(new EPackageRegistryImpl());
		set.getPackageRegistry().put(EcorePackage.eNS_URI, EcorePackage.eINSTANCE);
		set.getResourceFactoryRegistry().getExtensionToFactoryMap().put("ecore", new EcoreResourceFactoryImpl());
		set.getResourceFactoryRegistry().getExtensionToFactoryMap().put("*", new XMIResourceFactoryImpl());
		register((EPackage) set.getResource(URI.createFileURI(metamodel.toString()), true).getContents().get(0), set);
		return set;
	}

	private static void register(EPackage one, ResourceSet set) {
		set.getPackageRegistry().put(one.getNsURI(), one);
		one.getESubpackages().forEach(part -> register(part, set));
	}

	@Test
	@SuppressWarnings("unchecked")
	void plainEmfReadsAndWritesASavedCaseByIt() throws Exception {
		Path file = folder.resolve("case.relimages");
		CaseFiles.save(EveryValueCase.create(), file);
		ResourceSet set = plainEmf(MetamodelExport.write(folder));
		Resource resource = set.getResource(URI.createFileURI(file.toString()), true);
		assertEquals(List.of(), resource.getErrors());
		EObject root = resource.getContents().get(0);
		assertNotSame(RimPackage.eINSTANCE, root.eClass().getEPackage().getESuperPackage());
		EStructuralFeature persons = root.eClass().getEStructuralFeature("persons");
		EObject person = ((List<EObject>) root.eGet(persons)).get(0);
		assertEquals("Anna Größe 陈静 😀", person.eGet(person.eClass().getEStructuralFeature("pseudonym")));
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		resource.save(out, Map.of(XMLResource.OPTION_ENCODING, "UTF-8"));
		// EMF omits default values; the result is the same case.
		Files.write(file, out.toByteArray());
		byte[] ours = CaseFiles.bytes(CaseFiles.load(file), "again");
		assertEquals(new String(CaseFiles.bytes(EveryValueCase.create(), "sample"), StandardCharsets.UTF_8),
				new String(ours, StandardCharsets.UTF_8));
	}

	@Test
	void itIsAValidMetamodel() throws Exception {
		List<EPackage> packages = Metamodels.load(List.of(MetamodelExport.write(folder)));
		assertEquals(RimPackage.eINSTANCE.getESubpackages().size() + 1, packages.size());
		assertEquals(RimPackage.eNS_URI, packages.get(0).getNsURI());
	}

	@Test
	void aFileInItsPlaceIsReplacedAndAFolderIsNot() throws Exception {
		Files.writeString(folder.resolve(MetamodelExport.FILE), "old");
		assertTrue(Files.size(MetamodelExport.write(folder)) > 100_000);
		Path other = Files.createDirectories(folder.resolve("other"));
		Files.createDirectories(other.resolve(MetamodelExport.FILE));
		CaseFileException e = assertThrows(CaseFileException.class, () -> MetamodelExport.write(other));
		assertTrue(e.getMessage().contains(MetamodelExport.FILE), e.getMessage());
		assertThrows(CaseFileException.class, () -> MetamodelExport.write(folder.resolve("missing")));
	}
}
