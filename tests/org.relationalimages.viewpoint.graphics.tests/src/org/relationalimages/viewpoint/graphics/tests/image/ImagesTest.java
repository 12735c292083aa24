// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.graphics.tests.image;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.relationalimages.viewpoint.diagram.DNode;
import org.relationalimages.viewpoint.geometry.Bounds;
import org.relationalimages.viewpoint.graphics.Drawer;
import org.relationalimages.viewpoint.graphics.geometry.Outline;
import org.relationalimages.viewpoint.graphics.geometry.PrecisePoint;
import org.relationalimages.viewpoint.graphics.geometry.Size;
import org.relationalimages.viewpoint.graphics.image.ImageSource;
import org.relationalimages.viewpoint.graphics.image.Images;
import org.relationalimages.viewpoint.graphics.node.Measure;
import org.relationalimages.viewpoint.graphics.scene.Fill;
import org.relationalimages.viewpoint.graphics.scene.ImagePrimitive;
import org.relationalimages.viewpoint.graphics.scene.PathPrimitive;
import org.relationalimages.viewpoint.graphics.scene.Stroke;
import org.relationalimages.viewpoint.graphics.tests.ArrangedBoard;
import org.relationalimages.viewpoint.style.LabelPosition;
import org.relationalimages.viewpoint.style.NodeFigure;
import org.relationalimages.viewpoint.style.Rgb;

class ImagesTest {

	private static final String SVG = "<svg xmlns='http://www.w3.org/2000/svg' width='40' height='20' viewBox='0 0 200 100'>%s</svg>";

	@TempDir
	Path folder;
	private final Images images = new Images(this::find);

	private URL find(String path) {
		Path file = folder.resolve(path);
		try {
			return Files.exists(file) ? file.toUri().toURL() : null;
		} catch (MalformedURLException e) {
			throw new IllegalStateException(e);
		}
	}

	private ImageSource svg(String content) throws IOException {
		Files.writeString(folder.resolve("a.svg"), SVG.formatted(content));
		return images.get("a.svg");
	}

	@Test
	void sizesComeFromTheFilesHeads() throws Exception {
		Files.write(folder.resolve("a.png"), new byte[] { (byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 13, 'I', 'H',
				'D', 'R', 0, 0, 1, 44, 0, 0, 0, 50, 8 });
		Files.write(folder.resolve("a.gif"), new byte[] { 'G', 'I', 'F', '8', '9', 'a', 16, 1, 9, 0, 0, 0 });
		Files.write(folder.resolve("a.jpg"), new byte[] { (byte) 0xff, (byte) 0xd8, (byte) 0xff, (byte) 0xe0, 0, 4, 0, 0,
				(byte) 0xff, (byte) 0xc0, 0, 17, 8, 0, 30, 0, 70, 3, 1 });
		assertEquals(new Size(300, 50), size("a.png"));
		assertEquals(new Size(272, 9), size("a.gif"));
		assertEquals(new Size(70, 30), size("a.jpg"));
		svg("<rect width='200' height='100'/>");
		assertEquals(new Size(40, 20), size("a.svg"));
	}

	private Size size(String path) {
		return new Size(images.get(path).width(), images.get(path).height());
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "no picture", "<html>", "\u0089PNG", "GIF" })
	void whatIsNoPictureIsDrawnAsAnEmptyFrame(String content) throws Exception {
		Files.writeString(folder.resolve("x"), content);
		assertNull(images.get("x"));
		assertNull(images.get("missing.png"));
		assertNull(images.get(null));
		ArrangedBoard board = new ArrangedBoard();
		DNode node = board.node(board.diagram, "", new NodeFigure.WorkspaceImage("x"), LabelPosition.BORDER, 4, 4);
		board.arranged();
		assertFalse(new Drawer(images).draw(node).isEmpty());
	}

	@Test
	void edgesEndAtTheFormOfADrawing() throws Exception {
		Outline circle = svg("<!-- c --><circle cx='100' cy='50' r='50' fill='red'/><rect width='200' height='100'/>").form();
		assertFalse(circle.contains(new PrecisePoint(0.2, 0.5)));
		assertTrue(circle.contains(new PrecisePoint(0.3, 0.5)));
		ArrangedBoard board = new ArrangedBoard();
		DNode node = board.node(board.diagram, "", new NodeFigure.WorkspaceImage("a.svg"), LabelPosition.BORDER, -1, -1);
		board.change().bounds(node, new Bounds(100, 100, 40, 20));
		Drawer drawer = new Drawer(images);
		assertEquals(130, drawer.anchor(node, new PrecisePoint(500, 110)).x(), 0.2);
		assertInstanceOf(ImagePrimitive.class, drawer.draw(node).getFirst());
		assertEquals(new Size(40, 20), new Measure(images).node(node));
	}

	@Test
	void formsOfPolygonsAndStraightPathsAreRead() throws Exception {
		assertTrue(svg("<polygon points='100,0 200,50 100,100 0,50'/>").form().contains(new PrecisePoint(0.5, 0.1)));
	}

	@Test
	void straightPathsAreReadToo() throws Exception {
		Outline form = svg("<path d='M100 3L197 50V97H3V50Z'/>").form();
		assertTrue(form.contains(new PrecisePoint(0.5, 0.5)));
		assertFalse(form.contains(new PrecisePoint(0.1, 0.2)));
	}

	@ParameterizedTest
	@ValueSource(strings = { "<path d='M3 97V50A47 47 0 0 1 97 50V97Z'/>", "<g transform='scale(2)'><circle r='5'/></g>",
			"<circle r='50%'/>", "<polygon points='1,2'/>", "<path d='M1'/>", "<path d=''/>", "<text>x</text>", "" })
	void otherFormsCountAsTheirBox(String content) throws Exception {
		assertNull(svg(content).form());
	}

	@Test
	void curvesOfPathsAreReadToo() throws Exception {
		Outline form = svg("<path d='M0 0H200V50C200 80 150 90 100 100C50 90 0 80 0 50Z'/>").form();
		assertTrue(form.contains(new PrecisePoint(0.5, 0.95)));
		assertTrue(form.contains(new PrecisePoint(0.01, 0.4)));
		assertFalse(form.contains(new PrecisePoint(0.02, 0.95)));
	}

	@Test
	void aDrawingThatMayBeStretchedKeepsTheWidthOfItsLine() throws Exception {
		Files.writeString(folder.resolve("s.svg"), SVG.replace("<svg", "<svg preserveAspectRatio='none'").formatted(
				"<path d='M0 0H200V100H0Z' fill='#fee8b8' stroke='#333333' stroke-width='3' stroke-dasharray='6 4'/>"
						+ "<rect width='100' height='50' fill='none'/>"));
		ArrangedBoard board = new ArrangedBoard();
		DNode node = board.node(board.diagram, "", new NodeFigure.WorkspaceImage("s.svg"), LabelPosition.BORDER, 30, 30);
		assertEquals(new Size(300, 150), new Measure(images).node(node), "its height follows from its width");
		board.change().bounds(node, new Bounds(0, 0, 500, 80));
		PathPrimitive path = assertInstanceOf(PathPrimitive.class, new Drawer(images).draw(node).getFirst());
		assertEquals(new Stroke(new Rgb(51, 51, 51), 3, List.of(6.0, 4.0)), path.stroke());
		assertEquals(new Fill.Plain(new Rgb(254, 232, 184)), path.fill());
		assertEquals(500, path.outline().box().width());
	}
}
