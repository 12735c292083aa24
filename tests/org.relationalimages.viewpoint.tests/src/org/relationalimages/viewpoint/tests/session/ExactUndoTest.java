// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.tests.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.eclipse.emf.common.util.ECollections;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.relationalimages.viewpoint.session.EditingSession;

/** Undo and redo of thousands of random edits restore exactly the earlier and later models. */
class ExactUndoTest {

	private static final int EDITS = 10_000;
	private static final int MOST_OBJECTS = 60;

	private final Garden garden = new Garden();
	private final EObject root = garden.plant("root");
	private final EditingSession session = new EditingSession(List.of(root));
	private final List<EObject> known = new ArrayList<>(List.of(root));
	private Random random;

	@ParameterizedTest
	@ValueSource(longs = { 1, 20, 300 })
	void undoAndRedoRestoreTheModelExactly(long seed) {
		random = new Random(seed);
		List<String> pictures = new ArrayList<>(List.of(garden.picture(root)));
		int edits = 0;
		while (edits < EDITS) {
			int many = 1 + random.nextInt(20);
			String label = "edit " + edits;
			session.execute(label, () -> edits(many));
			edits += many;
			if (label.equals(session.undoLabel()))
				pictures.add(garden.picture(root));
			if (pictures.size() > 900 || edits >= EDITS) {
				walk(pictures);
				pictures = new ArrayList<>(List.of(garden.picture(root)));
				session.markSaved();
			}
		}
	}

	/** Goes back to the start and forward to the end, comparing at each step. */
	private void walk(List<String> pictures) {
		List<String> distinct = new ArrayList<>();
		for (int i = pictures.size() - 1; i > 0 && session.canUndo(); i--) {
			String now = garden.picture(root);
			assertEquals(pictures.get(i), now, "before undo of step " + i);
			distinct.add(now);
			session.undo();
		}
		assertEquals(pictures.getFirst(), garden.picture(root), "after all undos");
		for (String later : distinct.reversed()) {
			session.redo();
			assertEquals(later, garden.picture(root), "after redo");
		}
		assertFalse(session.canRedo());
	}

	@ParameterizedTest
	@ValueSource(longs = { 7, 77 })
	void aFailedStepLeavesNoTrace(long seed) {
		random = new Random(seed);
		for (int i = 0; i < 300; i++) {
			session.execute("edit", () -> edits(5));
			String before = garden.picture(root);
			String label = session.undoLabel();
			assertThrows(ArithmeticException.class, () -> session.execute("broken", () -> {
				edits(10);
				throw new ArithmeticException();
			}));
			assertEquals(before, garden.picture(root));
			assertEquals(label, session.undoLabel());
		}
	}

	@Test
	void changesOutsideOfStepsAreTakenInAndUndone() {
		random = new Random(5);
		session.execute("grow", () -> edits(50));
		String before = garden.picture(root);
		edits(50);
		assertTrue(session.isModelDirty());
		assertEquals("Change", session.undoLabel());
		session.execute("nothing", () -> { });
		String after = garden.picture(root);
		assertEquals("Change", session.undoLabel());
		session.undo();
		assertEquals(before, garden.picture(root));
		session.redo();
		assertEquals(after, garden.picture(root));
		edits(20);
		session.execute("more", () -> edits(20));
		session.undo();
		session.undo();
		assertEquals(after, garden.picture(root));
	}

	private void edits(int many) {
		for (int i = 0; i < many; i++)
			edit();
	}

	private void edit() {
		EObject on = attached();
		List<EStructuralFeature> features = garden.plant.getEAllStructuralFeatures();
		EStructuralFeature feature = features.get(random.nextInt(features.size()));
		if (feature.isMany())
			editList(on, feature);
		else
			editValue(on, feature);
		if (known.size() > MOST_OBJECTS)
			known.subList(1, known.size() / 2).clear();
	}

	private void editValue(EObject on, EStructuralFeature feature) {
		if (random.nextInt(4) == 0)
			on.eUnset(feature);
		else {
			Object value = value(on, feature);
			if (value != null)
				on.eSet(feature, value);
		}
	}

	private void editList(EObject on, EStructuralFeature feature) {
		EList<Object> list = (EList<Object>) Garden.list(on, feature);
		Object value = value(on, feature);
		int size = list.size();
		switch (random.nextInt(9)) {
		case 0, 1, 2 -> {
			if (value != null && !(feature.isUnique() && list.contains(value)))
				list.add(random.nextInt(size + 1), value);
		}
		case 3 -> {
			if (size > 0)
				list.remove(random.nextInt(size));
		}
		case 4 -> {
			if (size > 1)
				list.move(random.nextInt(size), random.nextInt(size));
		}
		case 5 -> {
			if (size > 0 && value != null && !(feature.isUnique() && list.contains(value)))
				list.set(random.nextInt(size), value);
		}
		case 6 -> list.removeAll(new ArrayList<>(list.subList(0, size / 2)));
		case 7 -> {
			Object other = value(on, feature);
			if (value != null && other != null)
				list.addAll(List.of(value, other));
		}
		default -> {
			if (random.nextInt(4) == 0)
				list.clear();
			else
				ECollections.reverse(list);
		}
		}
	}

	/** A suitable value; for a containment one that does not create a cycle. */
	private Object value(EObject on, EStructuralFeature feature) {
		if (feature == garden.height || feature == garden.marks)
			return random.nextInt(5);
		if (!(feature instanceof EReference reference))
			return "word" + random.nextInt(6);
		EObject other = random.nextInt(3) == 0 && reference.isContainment() ? fresh() : any();
		if (reference == garden.stem && (on == root || EcoreUtil.isAncestor(on, other))
				|| reference.isContainment() && EcoreUtil.isAncestor(other, on))
			return null;
		return other;
	}

	private EObject fresh() {
		EObject made = garden.plant("p" + random.nextInt(1000));
		known.add(made);
		return made;
	}

	private EObject any() {
		return random.nextInt(6) == 0 ? known.get(random.nextInt(known.size())) : attached();
	}

	private EObject attached() {
		List<EObject> all = new ArrayList<>(List.of(root));
		root.eAllContents().forEachRemaining(all::add);
		return all.get(random.nextInt(all.size()));
	}
}
