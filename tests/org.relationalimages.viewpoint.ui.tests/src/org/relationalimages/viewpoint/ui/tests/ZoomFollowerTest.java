// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.relationalimages.viewpoint.ui.canvas.ZoomFollower;

class ZoomFollowerTest {

	private final CanvasFixture canvasFixture = new CanvasFixture();
	private final List<Double> seen = new ArrayList<>();

	@AfterEach
	void close() {
		canvasFixture.close();
	}

	@Test
	void everyChangeOfTheZoomReachesIt() {
		follow();
		canvasFixture.viewer.zoom().setZoom(2);
		canvasFixture.viewer.zoom().zoomOut();
		canvasFixture.viewer.zoom().setZoom(2);
		canvasFixture.viewer.zoom().setZoom(2);
		assertEquals(List.of(2.0, 1.5, 2.0), seen, "the zoom is the new one when it is told of");
	}

	@Test
	void itHearsNoMoreOnceItStops() {
		ZoomFollower first = follow();
		ZoomFollower second = follow();
		first.stop();
		canvasFixture.viewer.zoom().setZoom(2);
		assertEquals(List.of(2.0), seen, "the other one goes on");
		second.stop();
		second.stop();
		canvasFixture.viewer.zoom().setZoom(3);
		assertEquals(List.of(2.0), seen);
	}

	@Test
	void whatFailsInItReachesWhoZooms() {
		new ZoomFollower(canvasFixture.viewer.zoom(), () -> {
			throw new IllegalStateException("broken");
		});
		assertEquals("broken", assertThrows(IllegalStateException.class, () -> canvasFixture.viewer.zoom().setZoom(2)).getMessage());
	}

	private ZoomFollower follow() {
		return new ZoomFollower(canvasFixture.viewer.zoom(), () -> seen.add(canvasFixture.viewer.zoom().getZoom()));
	}
}
