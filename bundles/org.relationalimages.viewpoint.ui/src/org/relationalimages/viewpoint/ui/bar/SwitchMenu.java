// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.ui.bar;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IMenuCreator;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.ToolItem;
import org.relationalimages.viewpoint.ui.canvas.Icons;

/** A drop-down menu of switches in the editor's bar; a click anywhere on it opens it. */
public abstract class SwitchMenu extends Action implements IMenuCreator {

	private MenuManager manager;

	SwitchMenu(String text, String icon) {
		this(text, Icons.own(icon));
	}

	/** A menu of that name, with an icon. */
	protected SwitchMenu(String text, ImageDescriptor icon) {
		super(text, AS_DROP_DOWN_MENU);
		setImageDescriptor(icon);
		setToolTipText(text);
		setMenuCreator(this);
	}

	/** Adds the switches in their present state to the menu. */
	protected abstract void fill(MenuManager menu);

	/** Called when the bar is gone for good, unlike {@link #dispose()}, which is called each time the menu is opened. */
	protected void release() {
		// most menus listen to nothing
	}

	@Override
	public Menu getMenu(Control parent) {
		dispose();
		manager = new MenuManager();
		fill(manager);
		return manager.createContextMenu(parent);
	}

	@Override
	public Menu getMenu(Menu parent) {
		return null;
	}

	@Override
	public void dispose() {
		if (manager != null)
			manager.dispose();
		manager = null;
	}

	@Override
	public void runWithEvent(Event event) {
		if (!(event.widget instanceof ToolItem item))
			return;
		Menu menu = getMenu(item.getParent());
		var box = item.getBounds();
		menu.setLocation(item.getParent().toDisplay(box.x, box.y + box.height));
		menu.setVisible(true);
	}
}
