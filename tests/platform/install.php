<?php
// Set WordPress up with an administrator and an author.
define('WP_INSTALLING', true);
require __DIR__ . '/wp-load.php';
require_once ABSPATH . 'wp-admin/includes/upgrade.php';
wp_install('Een platform voor ouders', 'beheerder', 'beheerder@example.org', false, '', 'beheerder');
wp_insert_user(['user_login' => 'auteur', 'user_pass' => 'auteur', 'role' => 'author']);
switch_theme('twentytwentythree');
