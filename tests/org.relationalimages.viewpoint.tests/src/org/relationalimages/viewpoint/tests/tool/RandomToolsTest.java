// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.tests.tool;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.fail;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.relationalimages.viewpoint.diagram.AbstractDNode;
import org.relationalimages.viewpoint.diagram.DDiagram;
import org.relationalimages.viewpoint.diagram.DDiagramElement;
import org.relationalimages.viewpoint.diagram.DEdge;
import org.relationalimages.viewpoint.geometry.Bounds;
import org.relationalimages.viewpoint.geometry.Point;
import org.relationalimages.viewpoint.session.SessionEvent;
import org.relationalimages.viewpoint.tool.EdgeTool;
import org.relationalimages.viewpoint.tool.ReconnectTool;
import org.relationalimages.viewpoint.tool.ToolDescription;

/**
 * Random use of all tools: the diagram always equals the result of a full refresh, and undo and redo are exact in model
 * and views.
 */
class RandomToolsTest {

	private static final int STEPS = 400;
	private static final int MOST_VIEWS = 60;

	@TempDir
	Path folder;

	private ToolsCase at;
	private Random random;
	private int executed;

	@ParameterizedTest
	@ValueSource(longs = { 2, 30, 400 })
	void viewsAndModelStayExact(long seed) throws Exception {
		at = new ToolsCase(folder);
		random = new Random(seed);
		at.session.addListener(event -> {
			if (event.kind() == SessionEvent.Kind.EXECUTED)
				executed++;
		});
		List<String> pictures = new ArrayList<>(List.of(at.picture()));
		for (int step = 0; step < STEPS; step++) {
			int before = executed;
			use();
			if (executed > before)
				pictures.add(at.picture());
			assertAlike(pictures.getLast(), at.picture(), "a step that is none altered something, step " + step);
			String incremental = at.picture();
			at.session.refresh(at.diagram);
			assertAlike(incremental, at.picture(), "a full refresh differs, step " + step);
			if (random.nextInt(10) == 0)
				backAndForth(pictures, random.nextInt(6));
		}
		DDiagram later = at.session.diagrams().open(at.diagram.description(), at.diagram.target());
		backAndForth(pictures, pictures.size());
		at.session.diagrams().close(later);
		assertFalse(at.session.canRedo());
	}

	private void backAndForth(List<String> pictures, int steps) {
		int last = pictures.size() - 1;
		int first = Math.max(0, last - steps);
		for (int i = last; i > first; i--) {
			at.session.undo();
			assertAlike(pictures.get(i - 1), at.picture(), "undo of step " + i);
		}
		for (int i = first; i < last; i++) {
			at.session.redo();
			assertAlike(pictures.get(i + 1), at.picture(), "redo of step " + (i + 1));
		}
	}

	private void use() {
		List<DDiagramElement> views = new ArrayList<>();
		at.diagram.forEach(views::add);
		if (views.isEmpty()) {
			at.session.undo();
			at.session.redo();
		}
		DDiagramElement one = views.isEmpty() ? null : any(views);
		Object holder = one == null || random.nextInt(4) == 0 ? at.diagram : one;
		List<ToolDescription> tools = at.tools.palette(at.diagram).tools();
		ToolDescription tool = tools.get(random.nextInt(tools.size()));
		Point hint = random.nextBoolean() ? null : new Point(random.nextInt(500), random.nextInt(500));
		int choice = random.nextInt(9);
		if (one == null)
			choice = 0;
		switch (choice) {
		case 0, 1, 2 -> {
			if (tool instanceof EdgeTool edge && one != null)
				at.tools.connect(edge, one, any(views));
			else if (views.size() < MOST_VIEWS && at.tools.canCreate(tool, holder))
				at.tools.create(tool, holder, hint);
		}
		case 3 -> at.tools.edit(one, random.nextBoolean() ? "text " + random.nextInt(9) : "a: b" + random.nextInt(9));
		case 4 -> {
			if (views.size() > 12 || random.nextInt(4) == 0)
				at.tools.delete(List.of(one, any(views)));
		}
		case 5 -> {
			if (one instanceof DEdge edge) {
				List<ReconnectTool> fitting = at.tools.reconnectTools(edge);
				ReconnectTool reconnect = fitting.get(random.nextInt(fitting.size()));
				at.tools.reconnect(reconnect, edge, reconnect.movesSource(), any(views));
			}
		}
		case 6 -> at.tools.drop(List.of(one), holder == one ? any(views) : holder, hint);
		case 7 -> at.tools.doubleClick(one);
		default -> at.session.arrange("Move", at.diagram, change -> {
			if (one instanceof AbstractDNode node)
				change.bounds(node, new Bounds(random.nextInt(300), random.nextInt(300), 40, 40));
			change.hidden(one, random.nextBoolean());
		});
		}
	}

	private DDiagramElement any(List<DDiagramElement> views) {
		return views.get(random.nextInt(views.size()));
	}

	/** Reports only the lines that differ, since a text of all has hundreds. */
	private static void assertAlike(String expected, String actual, String when) {
		if (expected.equals(actual))
			return;
		List<String> wanted = expected.lines().toList();
		List<String> found = actual.lines().toList();
		List<String> differences = new ArrayList<>();
		for (int i = 0; i < Math.max(wanted.size(), found.size()) && differences.size() < 12; i++) {
			String want = i < wanted.size() ? wanted.get(i) : "nothing";
			String have = i < found.size() ? found.get(i) : "nothing";
			if (!want.equals(have))
				differences.add("line " + i + ": " + have.strip() + ", expected " + want.strip());
		}
		fail(when + ": " + String.join("\n", differences));
	}
}
