// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.tests.specification;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.relationalimages.viewpoint.tests.specification.SpecificationText.STYLE;
import static org.relationalimages.viewpoint.tests.specification.SpecificationText.group;
import static org.relationalimages.viewpoint.tests.specification.SpecificationText.layer;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.emf.ecore.EPackage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.relationalimages.viewpoint.specification.ContainerMapping;
import org.relationalimages.viewpoint.specification.DiagramDescription;
import org.relationalimages.viewpoint.specification.EdgeMapping;
import org.relationalimages.viewpoint.specification.Layer;
import org.relationalimages.viewpoint.specification.NodeMapping;
import org.relationalimages.viewpoint.specification.Specification;
import org.relationalimages.viewpoint.specification.SpecificationLoader;
import org.relationalimages.viewpoint.specification.SpecificationSource;
import org.relationalimages.viewpoint.specification.ValidationRule;
import org.relationalimages.viewpoint.tests.conformance.GoldenCases;

class LoadingTest {

	@TempDir
	Path folder;

	@Test
	void everyGoldenSpecificationLoads() throws Exception {
		for (String file : GoldenCases.files())
			if (file.endsWith(".odesign")) {
				GoldenCases.unpack(file.substring(0, file.indexOf('/')), folder);
				Specification loaded = SpecificationLoader.load(List.of(SpecificationSource.of(folder.resolve(file))), null);
				assertFalse(loaded.diagrams().isEmpty(), file);
			}
	}

	@Test
	void netIsTyped() throws Exception {
		GoldenCases.unpack("net", folder);
		Specification net = SpecificationLoader.load(List.of(SpecificationSource.of(folder.resolve("net/net.odesign"))), null);
		DiagramDescription diagram = net.diagram("Net");
		assertSame(net.viewpoints().getFirst(), diagram.viewpoint());
		ContainerMapping module = diagram.layers().getFirst().containerMappings().getFirst();
		assertEquals("ModuleC", module.name());
		assertEquals(List.of(module), module.subContainerMappings().stream().filter(one -> one == module).toList());
		EdgeMapping link = diagram.layers().getFirst().edgeMappings().getFirst();
		assertEquals(module.borderedNodeMappings(), link.sourceMappings());
		assertEquals("delete", module.deletionTool().name());
		assertEquals("drop module", diagram.dropTools().getFirst().name());
		assertEquals(List.of("Default", "Warnings", "Hidden extra"), diagram.layers().stream().map(Layer::name).toList());
		assertTrue(diagram.layer("Warnings").isTransient() && diagram.layer("Warnings").isInitiallyActive());
		assertFalse(diagram.layer("Hidden extra").isInitiallyActive());
		ValidationRule rule = net.viewpoints().getFirst().rules().getFirst();
		assertEquals("module has a part", rule.name());
		assertEquals(ValidationRule.Level.WARNING, rule.level());
		assertEquals("feature:equipped", rule.audits().getFirst().text());
		assertEquals("add a part", rule.fixes().getFirst().name());
		assertEquals("CreateInstance", rule.fixes().getFirst().one("initialOperation").one("firstModelOperations").type());
	}

	@Test
	void filesOfOneSetReferToEachOther() throws Exception {
		String first = layer("<nodeMappings name=\"N\" domainClass=\"X\">" + STYLE + "</nodeMappings>");
		String path = "sheet.odesign#" + SpecificationText.inLayer("@nodeMappings[name='N']");
		String second = group("<ownedViewpoints name=\"w\"><ownedRepresentations xsi:type=\"dd:DiagramDescription\" name=\"e\""
				+ " domainClass=\"X\"><defaultLayer name=\"M\"><containerMappings name=\"C\" domainClass=\"X\" reusedNodeMappings=\"dd:NodeMapping "
				+ path + "\"><style xsi:type=\"style:FlatContainerStyleDescription\"/></containerMappings></defaultLayer>"
				+ "</ownedRepresentations></ownedViewpoints>");
		Specification both = SpecificationText.load(null, first, second);
		NodeMapping node = both.diagram("d").layers().getFirst().nodeMappings().getFirst();
		ContainerMapping container = both.diagram("e").layers().getFirst().containerMappings().getFirst();
		assertEquals(List.of(node), container.subNodeMappings());
	}

	@Test
	void referencesByIndexAndById() throws Exception {
		Specification loaded = SpecificationText.load(layer("<nodeMappings xmi:id=\"_n\" name=\"a b\" domainClass=\"X\">" + STYLE
				+ "</nodeMappings><edgeMappings name=\"E\" sourceMapping=\"" + SpecificationText.inLayer("@nodeMappings.0")
				+ " _n\" targetMapping=\"" + SpecificationText.inLayer("@nodeMappings[name='a%20b']") + "\"><style/></edgeMappings>"));
		Layer layer = loaded.diagram("d").layers().getFirst();
		NodeMapping node = layer.nodeMappings().getFirst();
		EdgeMapping edge = layer.edgeMappings().getFirst();
		assertEquals(List.of(node, node), edge.sourceMappings());
		assertEquals(List.of(node), edge.targetMappings());
	}

	@Test
	void theRealNamespacesStayOutOfTheGlobalRegistry() throws Exception {
		SpecificationText.load(layer(""));
		assertNull(EPackage.Registry.INSTANCE.getEPackage("http://www.eclipse.org/sirius/description/1.1.0"));
	}

	@Test
	void labelsFallBackToNames() throws Exception {
		Specification loaded = SpecificationText.load(layer("<nodeMappings name=\"N\" label=\"A node\" domainClass=\"X\">" + STYLE + "</nodeMappings>"));
		assertEquals("A node", loaded.diagram("d").layers().getFirst().nodeMappings().getFirst().label());
		assertEquals("d", loaded.diagram("d").label());
		assertNull(loaded.diagram("other"));
	}

	/** Elements without effect on diagrams here must not make a specification unusable. */
	@Test
	void whatHasNoEffectIsAccepted() throws Exception {
		String text = layer("<!-- text --><nodeMappings name=\"N\" label=\"n\" domainClass=\"X\" documentation=\"d\" synchronizationLock=\"true\""
				+ " createElements=\"true\">" + STYLE + "</nodeMappings><toolSections name=\"T\"><ownedTools xsi:type=\"tool:ContainerDropDescription\""
				+ " name=\"t\" moveEdges=\"false\" forceRefresh=\"true\"><initialOperation/></ownedTools></toolSections>")
				.replace("<ownedViewpoints name=\"v\">", "<eAnnotations source=\"s\"><details key=\"k\" value=\"v\"/></eAnnotations>"
						+ "<ownedViewpoints name=\"v\" endUserDocumentation=\"e\" icon=\"/i.svg\" reuses=\"viewpoint:/a/b viewpoint:/c/d\""
						+ " customizes=\"viewpoint:/a/b\"><conflicts>viewpoint:/e/f</conflicts>"
						+ "<ownedJavaExtensions qualifiedClassName=\"no.such.Services\"/>");
		assertEquals("N", SpecificationText.load(null, text).diagram("d").layers().getFirst().nodeMappings().getFirst().name());
	}

	@Test
	void anEmptyGroupIsAnEmptySpecification() throws Exception {
		assertTrue(SpecificationText.load(group("")).diagrams().isEmpty());
	}
}
