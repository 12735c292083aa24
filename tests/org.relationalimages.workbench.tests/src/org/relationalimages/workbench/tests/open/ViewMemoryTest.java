// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.workbench.tests.open;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.relationalimages.viewpoint.ui.viewer.RememberedView.Place;
import org.relationalimages.workbench.open.ViewMemory;

/** The zoom of diagrams in the settings. */
class ViewMemoryTest {

	@Test
	void whatIsStoredComesBack() {
		ViewMemory memory = new ViewMemory("");
		String name = ViewMemory.name("_id-of-a-case", "diagram Image Layers _id-of-a-case");
		memory.put(name, new Place(0.0225, -40, 1200));
		memory.put(ViewMemory.name("_other", "diagram"), new Place(2, 0, 0));
		assertEquals(Optional.of(new Place(0.0225, -40, 1200)), new ViewMemory(memory.text()).find(name));
		assertFalse(memory.text().contains("Layers") || memory.text().contains("_id"), "nothing says which case it is");
		assertNotEquals(name, ViewMemory.name("_id-of-a-case", "diagram People _id-of-a-case"));
	}

	@Test
	void damageCostsNothingElse() {
		ViewMemory memory = new ViewMemory("a 1.0 2 3;b NaN 0 0;c x y z;;d 1 2;e 0.5 7 8");
		assertEquals(Optional.of(new Place(0.5, 7, 8)), memory.find("e"));
		for (String bad : new String[] { "b", "c", "d", "" })
			assertEquals(Optional.empty(), memory.find(bad));
	}

	@Test
	void theOldestAreForgotten() {
		ViewMemory memory = new ViewMemory("");
		for (int i = 0; i < ViewMemory.MOST + 5; i++)
			memory.put("n" + i, new Place(1, i, i));
		memory.put("n5", new Place(1, 0, 0));
		ViewMemory again = new ViewMemory(memory.text());
		assertTrue(again.find("n4").isEmpty() && again.find("n5").isPresent() && again.find("n" + (ViewMemory.MOST + 4)).isPresent());
	}
}
