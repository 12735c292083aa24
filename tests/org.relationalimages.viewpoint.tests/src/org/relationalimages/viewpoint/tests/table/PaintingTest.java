// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.tests.table;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.Test;
import org.relationalimages.viewpoint.style.LabelFormat;
import org.relationalimages.viewpoint.table.CellPaint;

/** Which of the styles of line and column is painted. */
class PaintingTest {

	private static String color(String feature, String name) {
		return "<" + feature + " xsi:type='description:SystemColor' href=\"environment:/viewpoint#//@systemColors/@entries[name='" + name
				+ "']\"/>";
	}

	private static String letters(String condition, String color, String more) {
		String style = color("foreGroundColor", color) + "<labelFormat>bold</labelFormat>";
		return condition == null ? "<defaultForeground " + more + ">" + style + "</defaultForeground>"
				: "<foregroundConditionalStyle predicateExpression='" + condition + "'><style " + more + ">" + style + "</style></foregroundConditionalStyle>";
	}

	private static String background(String condition, String color) {
		String style = color("backgroundColor", color);
		return condition == null ? "<defaultBackground>" + style + "</defaultBackground>"
				: "<backgroundConditionalStyle predicateExpression='" + condition + "'><style>" + style + "</style></backgroundConditionalStyle>";
	}

	private static CellPaint paint(String line, String column, boolean done) throws Exception {
		TableSketch sketch = TableSketch.edition(TableSketch.LINES.formatted(line) + "<ownedColumnMappings name='Name' featureName='name'>" + column
				+ "</ownedColumnMappings>");
		EObject task = sketch.task("a");
		sketch.change(task, "done", done);
		return sketch.table().paint(sketch.line(0), sketch.column(0));
	}

	private static String text(CellPaint paint) {
		return paint.foreground() + "/" + paint.size() + "/" + paint.background();
	}

	@Test
	void withoutStylesItIsBlackOnWhiteInTheEditorsFont() throws Exception {
		assertEquals("0,0,0/-1/255,255,255", text(paint("", "", false)));
	}

	@Test
	void conditionsComeBeforeDefaultsAndTheLineBeforeTheColumn() throws Exception {
		String line = letters(null, "red", "labelSize='9'") + background(null, "red");
		String column = letters("feature:done", "blue", "labelSize='7'") + background("feature:done", "blue")
				+ letters(null, "green", "") + background(null, "green");
		assertEquals("239,41,41/9/239,41,41", text(paint(line, column, false)));
		assertEquals("114,159,207/7/114,159,207", text(paint(line, column, true)));
		assertEquals("138,226,52/12/138,226,52", text(paint("", column, false)));
		assertEquals(Set.of(LabelFormat.BOLD), paint(line, "", false).formats());
		String both = letters("feature:done", "orange", "") + background("feature:done", "orange");
		assertEquals("252,175,62/12/252,175,62", text(paint(both, column, true)));
	}

	@Test
	void whiteAndBlackCountAsNotSet() throws Exception {
		assertEquals("0,0,0/-1/138,226,52", text(paint(background("feature:done", "white"), background(null, "green"), true)).replace("/8/", "/-1/"));
		assertEquals("0,0,0/8/138,226,52", text(paint("", background("feature:done", "green"), true)));
		assertEquals("239,41,41/12/255,255,255", text(paint(letters("feature:done", "black", ""), letters(null, "red", ""), true)));
	}

	@Test
	void aStyleOnceGivenLeavesItsSize() throws Exception {
		TableSketch sketch = TableSketch.edition(TableSketch.LINES.formatted("") + "<ownedColumnMappings name='Name' featureName='name'>"
				+ letters("feature:done", "red", "labelSize='20'") + "</ownedColumnMappings>");
		EObject task = sketch.task("a");
		sketch.table();
		assertEquals("0,0,0/-1/255,255,255", text(sketch.table().paint(sketch.line(0), sketch.column(0))));
		sketch.change(task, "done", true);
		assertEquals("239,41,41/20/255,255,255", text(sketch.table().paint(sketch.line(0), sketch.column(0))));
		sketch.change(task, "done", false);
		assertEquals("0,0,0/8/255,255,255", text(sketch.table().paint(sketch.line(0), sketch.column(0))));
		sketch.session.undo();
		sketch.session.undo();
		assertEquals("0,0,0/-1/255,255,255", text(sketch.table().paint(sketch.line(0), sketch.column(0))));
	}
}
