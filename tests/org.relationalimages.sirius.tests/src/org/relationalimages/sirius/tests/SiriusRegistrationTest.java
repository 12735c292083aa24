// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.sirius.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.InputStream;
import java.util.List;

import javax.xml.parsers.DocumentBuilderFactory;

import org.eclipse.sirius.business.api.componentization.ViewpointRegistry;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.relationalimages.design.Design;
import org.relationalimages.sirius.SiriusRegistration;
import org.w3c.dom.Element;

class SiriusRegistrationTest {

	private final ClassLoader withSirius = ViewpointRegistry.class.getClassLoader();

	@BeforeEach
	void freshSirius() {
		ViewpointRegistry.instance = new ViewpointRegistry();
	}

	@Test
	void withoutSiriusNothingHappens() {
		assertFalse(SiriusRegistration.register(ClassLoader.getPlatformClassLoader(), Design.VIEWPOINT_FILES));
		assertEquals(List.of(), ViewpointRegistry.instance.registered);
	}

	@Test
	void siriusGetsEverySpecificationOnce() {
		assertTrue(SiriusRegistration.register(withSirius, Design.VIEWPOINT_FILES));
		assertTrue(SiriusRegistration.register(withSirius, Design.VIEWPOINT_FILES));
		assertEquals(Design.VIEWPOINT_FILES.stream().map(file -> "org.relationalimages.design/description/" + file).toList(),
				ViewpointRegistry.instance.registered);
	}

	@Test
	void whatIsRegisteredExistsInTheDesignBundle() {
		assertFalse(Design.VIEWPOINT_FILES.isEmpty());
		for (String file : Design.VIEWPOINT_FILES)
			assertNotNull(Design.class.getResource("/description/" + file), file);
	}

	@Test
	void aRefusalNamesSiriusAndTheReason() {
		ViewpointRegistry.instance.refused = "org.relationalimages.design/description/x.odesign";
		IllegalStateException e = assertThrows(IllegalStateException.class,
				() -> SiriusRegistration.register(withSirius, List.of("x.odesign")));
		assertTrue(e.getMessage().contains("Sirius Desktop") && e.getMessage().contains("it is broken"), e.getMessage());
	}

	@Test
	void theExtensionNamesTheClass() throws Exception {
		try (InputStream plugin = SiriusRegistration.class.getResourceAsStream("/plugin.xml")) {
			Element root = DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder().parse(plugin)
					.getDocumentElement();
			Element extension = (Element) root.getElementsByTagName("extension").item(0);
			assertEquals("org.eclipse.sirius.componentization", extension.getAttribute("point"));
			Element component = (Element) extension.getElementsByTagName("component").item(0);
			assertEquals(SiriusRegistration.class.getName(), component.getAttribute("class"));
			assertNotNull(SiriusRegistration.class.getConstructor());
		}
	}
}
