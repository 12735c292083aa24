// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.ide.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.eclipse.core.runtime.Platform;
import org.junit.jupiter.api.Test;
import org.osgi.framework.Bundle;

/** An IDE that has our feature starts as if it had not. */
class IdeStartTest {

	@Test
	void theFeatureIsInstalledInAnotherProgram() {
		Bundle ours = Platform.getBundle("org.relationalimages.workbench");
		assertNotNull(ours);
		assertTrue(ours.getState() != Bundle.INSTALLED, "its requirements are met");
		assertTrue(Platform.getProduct() == null || !Platform.getProduct().getId().startsWith(AtStart.OURS));
	}

	@Test
	void nothingOfOursRuns() {
		assertEquals(List.of(), AtStart.active());
	}
}
